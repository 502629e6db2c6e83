import { renderAnswered } from '../../../src/bot/adapters/discord/render/render-answered.js';
import type { DiscordFile, DiscordMessage } from '../../../src/bot/adapters/discord/discord-message.js';
import type { DiscordForm } from '../../../src/bot/adapters/discord/render/views/forms.js';
import { drawPicture } from '../../../src/bot/charts/render-chart.js';
import { receiptOf, type Answered, type Request, type Responder } from '../../../src/bot/requests/index.js';
import type { Receipt } from '../../../src/bot/reply/reply.js';
import type { Corpus } from '../../../src/knowledge/index.js';
import { openBundledAdviser } from '../../../tests/support/bundled-knowledge.js';
import { asker } from '../../../tests/support/state-samples.js';
import { responderOf } from '../../../tests/support/responder-of.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a reader would see: what was said, and the message or form that answers it, with the bytes of its files. */
export interface Shown {
  readonly said: string;
  readonly message: DiscordMessage | null;
  readonly form: DiscordForm | null;
  readonly files: readonly UploadedFile[];
}

const ASKER = asker('Li');

/** Answers requests with the real adviser, and renders what is said as the adapter would send it. */
export class Stage {
  readonly corpus: Corpus;
  readonly #responder: Responder;

  constructor(corpus: Corpus, responder: Responder) {
    this.corpus = corpus;
    this.#responder = responder;
  }

  /** A page of the answer to a request, from 0. */
  async answer(said: string, request: Request, audience: 'asker' | 'channel', page = 0): Promise<Shown> {
    return this.show(said, await this.#responder.answer(request, ASKER), audience, page);
  }

  /** A page of what was answered. */
  async show(said: string, answered: Answered, audience: 'asker' | 'channel', page = 0): Promise<Shown> {
    const pages = renderAnswered(answered, {
      corpus: this.corpus,
      receipt: 'receipt',
      audience,
      heading: null,
      draw: (drawable) => () => drawPicture(drawable),
    });
    const wanted = pages[page];
    if (wanted === undefined) throw new RangeError(`The answer has ${pages.length} pages`);
    return shown(said, wanted);
  }

  /** What a button of an answer opens. */
  async press(said: string, request: Request, open: (receipt: Receipt) => DiscordMessage): Promise<Shown> {
    const receipt = receiptOf(await this.#responder.answer(request, ASKER));
    return shown(said, receipt && open(receipt));
  }
}

export function formShown(said: string, form: DiscordForm): Shown {
  return { said, message: null, form, files: [] };
}

async function shown(said: string, message: DiscordMessage | null): Promise<Shown> {
  return { said, message, form: null, files: await Promise.all((message?.files ?? []).map(uploaded)) };
}

async function uploaded({ name, content }: DiscordFile): Promise<UploadedFile> {
  const made = typeof content === 'function' ? await content() : content;
  return { name, bytes: Buffer.from(made) };
}

/** Opens the bundled corpus for as long as the work lasts. */
export async function onDiscordStage<Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const bundled = await openBundledAdviser();
  try {
    return await work(new Stage(bundled.knowledge.corpus, responderOf(bundled)));
  } finally {
    await bundled.knowledge.close();
  }
}
