/** What an attack on many cities finds, as a table. */
import { attackCity, knowledges, scenarios } from './attackCity.ts';

/** Of each scenario and knowledge: cities hit, single units' counts deduced, the first of them. */
export interface AttackTotals {
  readonly lines: readonly string[];
  /** "final | rows" → how many counts. */
  readonly counts: ReadonlyMap<string, number>;
  /** Unknowns for which what the reader knows contradicts itself: nothing would be deduced from them. */
  readonly contradictions: number;
}

export function attackTable(cities: number, firstSeed = 1): AttackTotals {
  const sum = { told: 0, asked: 0, periods: 0, allPeriods: 0 };
  const hits = new Map<string, number>();
  const counts = new Map<string, number>();
  const firsts = new Map<string, string>();
  let contradictions = 0;
  for (let seed = firstSeed; seed < firstSeed + cities; seed += 1) {
    const { deduced, contradicted, ...useful } = attackCity(seed);
    contradictions += contradicted.length;
    for (const one of contradicted) firsts.set(one.where, `city ${seed}, contradicted ${JSON.stringify(one)}`);
    for (const key of ['told', 'asked', 'periods', 'allPeriods'] as const) sum[key] += useful[key];
    for (const scenario of scenarios) {
      for (const knowledge of [...knowledges, 'insider'] as const) {
        const own = deduced[scenario][knowledge];
        const key = `${scenario} | ${knowledge}`;
        counts.set(key, (counts.get(key) ?? 0) + own.length);
        hits.set(key, (hits.get(key) ?? 0) + (own.length > 0 ? 1 : 0));
        if (own[0] && !firsts.has(key)) firsts.set(key, `city ${seed}, ${JSON.stringify(own[0])}`);
      }
    }
  }
  const table = [...counts].map(
    ([key, count]) => `${key} | ${hits.get(key)} of ${cities} cities | ${count} counts | ${firsts.get(key) ?? ''}`,
  );
  const useful = `years told apart or in spans ${sum.told} of ${sum.asked}; periods told ${sum.periods} of ${sum.allPeriods}`;
  return { lines: [...table, `contradictions ${contradictions}`, useful], counts, contradictions };
}
