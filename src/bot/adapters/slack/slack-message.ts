import type { types } from '@slack/bolt';
import type { RenderedFile } from '../../rendering/rendered-file.js';

/** A native chart, as far as we draw one: the library's types lack the block. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    readonly series: readonly ChartSeriesBlock[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
  };
}

interface ChartSeriesBlock {
  readonly name: string;
  readonly data: readonly { readonly label: string; readonly value: number }[];
}

export type MessageBlock = types.KnownBlock | DataVisualizationBlock;

/** One message to post: blocks, the text for notifications and screen readers, and what is uploaded with it. */
export interface SlackMessage {
  /**
   * The words of the answer, escaped, addresses broken by a zero-width space; those of all its messages, joined, are
   * its whole text.
   */
  readonly text: string;
  /**
   * What its blocks say above the words: which part of how many this is, "(1/3)", and which question it answers where
   * nobody sees that; "" where there is neither. For use without blocks.
   */
  readonly above: string;
  readonly blocks: readonly MessageBlock[];
  readonly files: readonly RenderedFile[];
  /** What to send where Slack does not know its newest blocks. */
  readonly instead?: SlackMessage;
}

/** Arguments that leave names and addresses in `text` as plain words (reference/methods/chat.update). */
export const INERT_WORDS = { parse: 'none', link_names: false } as const;

/**
 * Arguments of `chat.postMessage` that leave names and addresses in `text` as plain words, and open no preview of a
 * link that a source holds (reference/methods/chat.postMessage).
 */
export const INERT_TEXT = { ...INERT_WORDS, unfurl_links: false, unfurl_media: false } as const;
