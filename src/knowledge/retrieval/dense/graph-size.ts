/** From so many vectors on a graph is made: comparing all of them would take longer than embedding the question. */
export const GRAPH_FROM = 8_000;
