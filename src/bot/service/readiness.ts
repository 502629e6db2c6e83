/** Something that has to be there before questions can be answered. */
export interface Probe {
  readonly name: string;
  ready(): boolean | Promise<boolean>;
}

/** What every probe says, by its name. A probe that throws is not ready. */
export async function readinessOf(probes: readonly Probe[]): Promise<ReadonlyMap<string, boolean>> {
  const entries = probes.map(async (probe): Promise<[string, boolean]> => [probe.name, await isReady(probe)]);
  return new Map(await Promise.all(entries));
}

async function isReady(probe: Probe): Promise<boolean> {
  try {
    return await probe.ready();
  } catch {
    return false;
  }
}
