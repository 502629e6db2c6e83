import { check, openAdviser, recommend } from 'lianwen';

/** Asks the bundled paper, checks a claim against it, and has a path recommended. */
export async function useAdviser(): Promise<void> {
  const adviser = await openAdviser(); // { corpus: 'path/to/your/documents' }
  try {
    const reply = await adviser.answer({ text: '2022年稀土出口比2021年增长了多少？' });
    console.log(reply.text);
    for (const { value, unit, formula } of reply.figures) console.log({ value, unit, formula });

    const refused = await adviser.answer({ text: 'Who will win the next election?' });
    console.log(refused.kind);

    const { knowledge } = adviser;
    const checked = await check({ text: 'Refined oil exports reached RMB 3,237.1 billion in 2022.' }, knowledge);
    console.log(checked.verdict, checked.claims[0]?.reason);

    const description = 'We make lithography equipment; core parts are all imported.';
    const { mechanisms } = await recommend({ description }, knowledge);
    console.log(mechanisms[0]?.id);
  } finally {
    await adviser.close();
  }
}
