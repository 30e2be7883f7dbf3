import type { Contender, LearningWay, Training, Way } from '../way.ts';
import { bestFirst } from './bm25.ts';

const smoothing = 60;

/** Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009). The first way gives codes and positions. */
export function fusionOf(name: string, contenders: readonly Contender[]): LearningWay {
  return {
    name,
    train(training) {
      const ways = contenders.map((each) => trained(each, training));
      return {
        name,
        search(ask, document) {
          const found = ways.map((way) => way.search(ask, document));
          const suggested = new Map(found[0]?.findings.map((each) => [each.passage, each.suggested]));
          const scores = new Map<number, number>();
          for (const { findings } of found) {
            findings.forEach(({ passage }, at) => {
              scores.set(passage, (scores.get(passage) ?? 0) + 1 / (smoothing + at + 1));
            });
          }
          const fused = bestFirst([...scores].map(([passage, score]) => ({ passage, score })));
          const position = found[0]?.position;
          return {
            findings: fused.map(({ passage }) => {
              const code = suggested.get(passage);
              return code === undefined ? { passage } : { passage, suggested: code };
            }),
            ...(position === undefined ? {} : { position }),
          };
        },
      };
    },
  };
}

const trained = (contender: Contender, training: Training): Way =>
  'search' in contender ? contender : contender.train(training);
