import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as asn1 from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

/** Keys and certificates of an authority that nobody knows: its own root, and one for stamps under it. */
export interface InventedAuthority {
  readonly rootPem: string;
  /** The answer (TimeStampResp, DER) to a request. */
  readonly answer: (request: Uint8Array, how?: Misconduct) => Promise<Uint8Array>;
}

/** What a careless or hostile authority may do. */
export interface Misconduct {
  readonly refuses?: boolean;
  readonly otherNonce?: boolean;
  readonly otherImprint?: boolean;
  readonly changedTime?: boolean;
}

export async function inventedAuthority(purpose = '1.3.6.1.5.5.7.3.8'): Promise<InventedAuthority> {
  const rootKeys = await newKeys();
  const root = await certificate(
    'Root of Nowhere',
    rootKeys.publicKey,
    'Root of Nowhere',
    rootKeys.privateKey,
    1,
    [
      new Extension({
        extnID: '2.5.29.19',
        critical: true,
        extnValue: new BasicConstraints({ cA: true }).toSchema().toBER(),
      }),
    ],
  );
  const keys = await newKeys();
  const own = await certificate(
    'Clock of Nowhere',
    keys.publicKey,
    'Root of Nowhere',
    rootKeys.privateKey,
    2,
    [
      new Extension({
        extnID: '2.5.29.37',
        critical: true,
        extnValue: new ExtKeyUsage({ keyPurposes: [purpose] }).toSchema().toBER(),
      }),
    ],
  );
  return {
    rootPem: pemOf(root),
    answer: (request, how = {}) => answer(request, own, keys.privateKey, how),
  };
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const newKeys = () =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

async function certificate(
  subject: string,
  key: webcrypto.CryptoKey,
  issuer: string,
  signingKey: webcrypto.CryptoKey,
  serial: number,
  extensions: Extension[],
): Promise<Certificate> {
  const made = new Certificate({ version: 2, serialNumber: new asn1.Integer({ value: serial }), extensions });
  const named = (value: string) =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1.Utf8String({ value }) });
  made.subject.typesAndValues.push(named(subject));
  made.issuer.typesAndValues.push(named(issuer));
  made.notBefore.value = new Date('2020-01-01T00:00:00Z');
  made.notAfter.value = new Date('2049-01-01T00:00:00Z');
  await made.subjectPublicKeyInfo.importKey(key);
  await made.sign(signingKey, 'SHA-256');
  // As it comes over the wire: the names are encoded only now.
  return Certificate.fromBER(made.toSchema(true).toBER());
}

const pemOf = (made: Certificate): string =>
  `-----BEGIN CERTIFICATE-----\n${(
    Buffer.from(made.toSchema().toBER())
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END CERTIFICATE-----\n`;

async function answer(
  bytes: Uint8Array,
  own: Certificate,
  key: webcrypto.CryptoKey,
  { refuses, otherNonce, otherImprint, changedTime }: Misconduct,
): Promise<Uint8Array> {
  if (refuses) {
    const response = new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) });
    return new Uint8Array(response.toSchema().toBER());
  }
  const request = TimeStampReq.fromBER(Uint8Array.from(bytes).buffer);
  const { messageImprint, nonce } = request;
  if (otherImprint)
    messageImprint.hashedMessage = new asn1.OctetString({ valueHex: new Uint8Array(32).fill(7).buffer });
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint,
    serialNumber: new asn1.Integer({ value: 5 }),
    genTime: new Date('2031-05-05T10:00:00Z'),
    ...(otherNonce ? { nonce: new asn1.Integer({ value: 77 }) } : nonce === undefined ? {} : { nonce }),
  });
  const content = info.toSchema().toBER();
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new asn1.OctetString({ valueHex: content }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: '1.2.840.113549.1.9.3',
              values: [new asn1.ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.4',
              values: [new asn1.OctetString({ valueHex: await crypto.subtle.digest('SHA-256', content) })],
            }),
          ],
        }),
      }),
    ],
    certificates: [own],
  });
  await signed.sign(key, 0, 'SHA-256');
  const response = new TimeStampResp({
    status: new PKIStatusInfo({ status: 0 }),
    timeStampToken: new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) }),
  });
  const made = Buffer.from(response.toSchema().toBER());
  return changedTime
    ? Buffer.from(made.toString('latin1').replace('20310505100000Z', '20310404100000Z'), 'latin1')
    : made;
}

/** The authority on loopback; answers by a script. */
export async function serveAuthority(
  answering: (request: Uint8Array) => Promise<{ readonly status?: number; readonly body: Uint8Array }>,
): Promise<{ readonly address: string; readonly requests: Buffer[]; readonly close: () => Promise<void> }> {
  const requests: Buffer[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    requests.push(Buffer.concat(parts));
    const { status = 200, body } = await answering(Buffer.concat(parts));
    response.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
