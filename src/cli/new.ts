import { Command } from 'commander';
import { printWarnings } from './print-warnings.ts';
import { progressLine } from './progress-line.ts';
import { run, valueOrRefuse } from './with-campaign.ts';
import { count } from './words.ts';

export const newCommand = (): Command =>
  new Command('new')
    .description(
      'make a campaign file from a YAML file: loads every document that has a file, and searches them',
    )
    .argument('<file>', 'the campaign to make, NAME.onrecord')
    .argument('<yaml>', 'your asks, parties and documents')
    .addHelpText(
      'after',
      `
Example:
  onrecord new spring.onrecord campaign.yaml

The YAML file:
  name: Spring campaign
  election: 2027-05-06
  readers: 2                       # optional: how many have to agree on a passage (1)
  asks:
    - id: votes-at-16
      text: Lower the voting age to 16 for all elections.
      terms:                       # optional: spellings and synonyms, a group a concept
        voting-age: [voting age, votes at 16, vote at 16]
      parties: [river]             # optional: who was asked (all)
  parties:
    - { id: river, name: River Party }
    - { id: hill, name: Hill Party, answer: refused }   # it would not answer
  documents:                       # paths are relative to the YAML file
    - { party: river, kind: manifesto, published: 2027-04-02, file: river.pdf, url: "https://…" }
    - { party: river, kind: reply, expected: 2027-04-20 }`,
    )
    .action((file: string, yaml: string) =>
      run(async () => {
        const { createCampaign } = await import('../campaign/create-campaign.ts');
        const made = valueOrRefuse(
          await createCampaign(file, yaml, () => new Date().toISOString(), progressLine()),
        );
        printWarnings(made.run.warnings);
        for (const document of made.documents)
          process.stdout.write(
            `  ${document.id}  ${count(document.passages, 'passage')}  ${document.title}\n`,
          );
        process.stdout.write(
          `${made.name}: ${count(made.documents.length, 'document')}, ${count(made.run.findings, 'finding')} in ${file}\n` +
            'Next: onrecord positions, or onrecord start to read the table in a browser\n',
        );
      }),
    );
