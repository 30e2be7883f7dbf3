import { X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { failure, type Outcome, success } from '../model/outcome.ts';

/** What an authority's token says, after its signature was verified. */
export interface Stamp {
  /** The instant that the authority names: ISO 8601 in UTC. */
  readonly time: string;
  /** Whose certificate it is signed with, as that calls itself. */
  readonly authority: string;
  /** Whether that certificate leads up to one of those that were given as trusted. */
  readonly isVouchedFor: boolean;
  /** RFC 3161's TimeStampToken, DER in base64. */
  readonly token: string;
}

const sha256Oid = '2.16.840.1.101.3.4.2.1';
const tstInfoOid = '1.2.840.113549.1.9.16.1.4';
const extendedKeyUsageOid = '2.5.29.37';
const timeStampingOid = '1.3.6.1.5.5.7.3.8';

/** A request (RFC 3161) to stamp a SHA-256. @param nonce random bytes, that an old answer is not taken for this one's */
export function stampRequest(hash: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: plain(hash) }),
    }),
    nonce: new asn1.Integer({ valueHex: plain(positive(nonce)) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** The token in an authority's answer, if it granted one. */
export function tokenIn(response: Uint8Array): Outcome<Uint8Array> {
  try {
    const { status, timeStampToken } = TimeStampResp.fromBER(plain(response));
    if (timeStampToken !== undefined && status.status <= 1)
      return success(new Uint8Array(timeStampToken.toSchema().toBER()));
    const why = status.statusStrings?.map((each) => each.valueBlock.value).join('; ');
    return failure({ message: `It refused (status ${status.status}${why ? `: ${why}` : ''}).` });
  } catch (cause) {
    return failure({ message: 'It answered with something that is no time stamp.', cause });
  }
}

/**
 * Verifies a token: that it is of this text, that its signature is that of a certificate for time stamps, and whether that
 * certificate leads up to a trusted one.
 *
 * @param nonce that of the request, where the token is an answer to it
 */
export async function verifyStamp(
  token: Uint8Array,
  text: string,
  trusted: readonly string[] = [],
  nonce?: Uint8Array,
): Promise<Outcome<Stamp>> {
  try {
    return await verified(token, text, trusted, nonce);
  } catch (cause) {
    return failure({
      message: `It is no time stamp that can be read (${cause instanceof Error ? cause.message : String(cause)}).`,
      cause,
    });
  }
}

async function verified(
  token: Uint8Array,
  text: string,
  trusted: readonly string[],
  nonce: Uint8Array | undefined,
): Promise<Outcome<Stamp>> {
  const signed = new SignedData({ schema: ContentInfo.fromBER(plain(token)).content });
  const info = infoOf(signed);
  if (info === undefined) return failure({ message: 'It is signed, and no time stamp.' });
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex');
  const data = new TextEncoder().encode(text);
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', data)).toString('hex');
  if (info.messageImprint.hashAlgorithm.algorithmId !== sha256Oid || imprint !== digest)
    return failure({ message: 'It stamps something else.' });
  if (nonce !== undefined && !isNonce(info, nonce))
    return failure({ message: 'It answers another request than ours.' });
  const result = await signed
    .verify({ signer: 0, data: data.buffer, extendedMode: true })
    .catch(() => undefined);
  const signer = result?.signerCertificate;
  if (result?.signatureVerified !== true || signer === undefined || signer === null)
    return failure({ message: 'Its signature is not that of the certificate that comes with it.' });
  const certificate = asX509(signer);
  if (!isForTimeStamps(signer))
    return failure({ message: 'It is signed with a certificate that is not for time stamps.' });
  if (!isValidOn(certificate, info.genTime))
    return failure({ message: 'Its certificate was not valid at the time that it names.' });
  const others = (signed.certificates ?? []).filter((each) => each instanceof Certificate).map(asX509);
  return success({
    time: info.genTime.toISOString(),
    authority: nameOf(certificate),
    isVouchedFor: leadsUpTo(
      certificate,
      others,
      trusted.map((pem) => new X509Certificate(pem)),
      info.genTime,
    ),
    token: Buffer.from(token).toString('base64'),
  });
}

function infoOf({ encapContentInfo }: SignedData): TSTInfo | undefined {
  const content = encapContentInfo.eContent?.getValue();
  return encapContentInfo.eContentType === tstInfoOid && content !== undefined
    ? TSTInfo.fromBER(content)
    : undefined;
}

function isNonce(info: TSTInfo, nonce: Uint8Array): boolean {
  const answered = Buffer.from(info.nonce?.valueBlock.valueHexView ?? []).toString('hex');
  return (
    answered.replace(/^(00)+/, '') ===
    Buffer.from(positive(nonce))
      .toString('hex')
      .replace(/^(00)+/, '')
  );
}

/** RFC 3161 wants the one purpose, and marked as critical. */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === extendedKeyUsageOid);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === timeStampingOid;
}

/** From certificate to issuer, each signed by the next, up to a trusted one; all of them valid at the time. */
function leadsUpTo(
  from: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
): boolean {
  let certificate = from;
  for (let step = 0; step < longestPath; step++) {
    if (trusted.some((each) => each.fingerprint256 === certificate.fingerprint256)) return true;
    const issuer = [...trusted, ...others].find((each) => isIssuer(each, certificate));
    if (issuer === undefined || issuer === certificate || !isValidOn(issuer, at)) return false;
    certificate = issuer;
  }
  return false;
}

const longestPath = 8;

const isIssuer = (issuer: X509Certificate, of: X509Certificate): boolean =>
  issuer.ca && of.checkIssued(issuer) && of.verify(issuer.publicKey);

const isValidOn = ({ validFromDate, validToDate }: X509Certificate, at: Date): boolean =>
  validFromDate <= at && at <= validToDate;

const asX509 = (certificate: Certificate): X509Certificate =>
  new X509Certificate(Buffer.from(certificate.toSchema(false).toBER()));

const nameOf = ({ subject }: X509Certificate): string =>
  (/^CN=(.*)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')).slice(0, 200);

/** An INTEGER whose first bit is set would be a negative one. */
const positive = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.of((bytes[0] ?? 0) & 0x7f || 1, ...bytes.slice(1));

const plain = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
