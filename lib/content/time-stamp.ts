import { say, type Message } from '@/lib/messages/message';
import * as asn1 from 'asn1js';

/*
 * Time stamps of RFC 3161 (https://www.rfc-editor.org/rfc/rfc3161#section-2.4). What is read is what they say; whether the
 * authority's signature is genuine is for `openssl ts -verify`, which knows whom to trust.
 */

/** What an authority has confirmed: that it was shown this hash at this time. */
export interface TimeStamp {
  /** In hexadecimal digits. */
  readonly imprint: string;
  /** The hash function by its object identifier. */
  readonly algorithm: string;
  readonly time: Date;
}

export type ReadStamp =
  | { readonly ok: true; readonly stamp: TimeStamp }
  | { readonly ok: false; readonly reason: Message };

/** The object identifier of SHA-256. */
export const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** Of what a token has in it: id-ct-TSTInfo. */
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
/** PKIStatus `granted`, and `grantedWithMods`. */
const GRANTED = [0, 1];

/** Reads a TimeStampResp: DER. */
export function timeStampIn(bytes: Uint8Array): ReadStamp {
  const response = sequence(decoded(bytes));
  const [status] = sequence(response?.[0]) ?? [];
  if (!response || !(status instanceof asn1.Integer)) return refusal(say('stamp-no-answer'));
  if (!GRANTED.includes(status.valueBlock.valueDec)) return refusal(say('stamp-refused'));
  const info = infoIn(response[1]);
  const [, , imprint, , time] = sequence(info) ?? [];
  const [algorithm, hash] = sequence(imprint) ?? [];
  const [identifier] = sequence(algorithm) ?? [];
  if (
    !(hash instanceof asn1.OctetString) ||
    !(identifier instanceof asn1.ObjectIdentifier) ||
    !(time instanceof asn1.GeneralizedTime)
  )
    return refusal(say('stamp-without-time'));
  return {
    ok: true,
    stamp: {
      imprint: Buffer.from(hash.getValue()).toString('hex'),
      algorithm: identifier.getValue(),
      time: time.toDate(),
    },
  };
}

/** TimeStampToken → SignedData → EncapsulatedContentInfo → TSTInfo. */
function infoIn(token: asn1.AsnType | undefined): asn1.AsnType | undefined {
  const [, content] = sequence(token) ?? [];
  const [signed] = content instanceof asn1.Constructed ? content.valueBlock.value : [];
  const [, , encapsulated] = sequence(signed) ?? [];
  const [type, wrapped] = sequence(encapsulated) ?? [];
  const [octets] = wrapped instanceof asn1.Constructed ? wrapped.valueBlock.value : [];
  return type instanceof asn1.ObjectIdentifier &&
    type.getValue() === TST_INFO &&
    octets instanceof asn1.OctetString
    ? decoded(new Uint8Array(octets.getValue()))
    : undefined;
}

function decoded(bytes: Uint8Array): asn1.AsnType | undefined {
  const { offset, result } = asn1.fromBER(bytes);
  return offset < 0 ? undefined : result;
}

function sequence(value: asn1.AsnType | undefined): readonly asn1.AsnType[] | undefined {
  return value instanceof asn1.Sequence ? value.valueBlock.value : undefined;
}

function refusal(reason: Message): ReadStamp {
  return { ok: false, reason };
}

/** TimeStampReq for a SHA-256, with the wish for the certificate, up to the hash; behind the hash follows that wish. */
const REQUEST = Buffer.from('30390201013031300d060960864801650304020105000420', 'hex');
const CERTIFICATE_WISHED = Buffer.from('0101ff', 'hex');

/** The request for a time stamp on a SHA-256 that is given in hexadecimal digits (RFC 3161 §2.4.1). */
export function timeStampRequest(sha256: string): Buffer {
  return Buffer.concat([REQUEST, Buffer.from(sha256, 'hex'), CERTIFICATE_WISHED]);
}
