/**
 * The public API: what the command line does, for other programs. A campaign is opened, worked on through its
 * store, and closed.
 *
 * @example
 * const campaign = await openCampaign('spring.onrecord', '.');
 * if (!campaign.ok) throw new Error(campaign.message);
 * const cells = await campaign.value.read((reader) => deriveTable(reader, { asOf: day('2027-05-01') }));
 * await campaign.value.close();
 */
export { addDocuments } from './campaign/add-documents.ts';
export { checkCampaign } from './campaign/check-campaign.ts';
export { chooseAskTerms } from './campaign/choose-ask-terms.ts';
export { createCampaign } from './campaign/create-campaign.ts';
export { deriveTable } from './campaign/derive-table.ts';
export { erasePersonal } from './campaign/erase-personal.ts';
export { exportLedger } from './campaign/export-ledger.ts';
export { findingLines } from './campaign/finding-lines.ts';
export { importPeople } from './campaign/import-people.ts';
export { judgePassages } from './campaign/judge-passages.ts';
export { partyLinks } from './campaign/linked-parties.ts';
export { makePublication } from './campaign/make-publication.ts';
export { openCampaign } from './campaign/open-campaign.ts';
export { positionLine } from './campaign/position-lines.ts';
export { checkArticle } from './campaign/press/check-article.ts';
export { pressTextFrom } from './campaign/press/press-text.ts';
export { publishTable } from './campaign/publish-table.ts';
export { rebuildCampaign } from './campaign/rebuild-campaign.ts';
export { resolveSpeaker } from './campaign/resolve-speaker.ts';
export { searchDocuments } from './campaign/search-documents.ts';
export { settleName } from './campaign/settle-name.ts';
export { stampHead, verifyStamps } from './campaign/stamp-head.ts';
export { updateCampaign } from './campaign/update-campaign.ts';
export { verifyQuotations } from './campaign/verify-quotations.ts';
export { verifyRecord } from './campaign/verify-record.ts';
export { viewCell } from './campaign/view-cell.ts';
export { viewTerms } from './campaign/view-terms.ts';
export { whoSaid } from './campaign/who-said.ts';
export { writeSite } from './campaign/write-site.ts';
export { day } from './model/day.ts';
export { askId, partyId } from './model/ids.ts';
export { standpointInWords, standpointOn } from './people/spoke-for.ts';
export { site } from './publish/site.ts';
export { anchor } from './quote/anchor.ts';
export { describe } from './quote/describe.ts';
export { describeDifference } from './quote/describe-difference.ts';
export { indexForQuotes } from './quote/index-for-quotes.ts';
export { toW3C } from './quote/to-w3c.ts';
export { verify } from './quote/verify.ts';
