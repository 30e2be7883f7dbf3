import { type Agreement, agreementOf } from '../record/agreement/agreement.ts';
import type { StoreReader } from '../store/port.ts';

/** How far the campaign's readers agree. */
export const measureAgreement = async (reader: StoreReader): Promise<Agreement> =>
  agreementOf(await reader.judgements());
