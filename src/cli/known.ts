import type { Campaign } from '../model/campaign.ts';
import { type Day, day } from '../model/day.ts';
import type { ModelAnswer } from '../model/model-suggestion.ts';
import { Refusal } from './with-campaign.ts';

/** The id, if the campaign has such an ask; else a refusal that lists them. */
export const knownAsk = (campaign: Campaign, id: string): string =>
  known(
    'ask',
    id,
    campaign.asks.map((ask) => ask.id),
  );

/** The id, if the campaign has such a party; else a refusal that lists them. */
export const knownParty = (campaign: Campaign, id: string): string =>
  known(
    'party',
    id,
    campaign.parties.map((party) => party.id),
  );

/** The model, if any of its answers is kept; else a refusal that lists those of which there are. */
export function knownModel(answers: readonly ModelAnswer[], name: string): string {
  const models = [...new Set(answers.map((answer) => answer.model))];
  if (models.length === 0)
    throw new Refusal('No model was asked yet: see onrecord find --help, under --model.');
  return known('answer of a model', name, models);
}

function known(what: string, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  throw new Refusal(`There is no ${what} "${id}" in this campaign. It knows: ${ids.join(', ')}.`);
}

/** The day, or a refusal that says how to write one. */
export function knownDay(option: string, text: string): Day {
  const found = day(text);
  if (found === undefined)
    throw new Refusal(`${option} ${text} is no day of the calendar: write it as 2024-06-13.`);
  return found;
}
