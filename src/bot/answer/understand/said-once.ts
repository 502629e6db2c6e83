/**
 * What is said four times in a row or more, with at most white space between: no honest question does so, and none of
 * those recorded does. A letter in it, so that the noughts of a number stay. Two hundred characters hold any sentence that
 * somebody pastes again and again.
 */
const SAID_AGAIN = /(?<said>\S.{0,200}?)(?:\s*\k<said>){3,}/gsu;

/** A question in which what is repeated over and over stands once: said a thousand times, it asks no more. */
export function saidOnce(question: string): string {
  return question.replace(SAID_AGAIN, (run: string, said: string) => (/\p{L}/u.test(said) ? said : run));
}
