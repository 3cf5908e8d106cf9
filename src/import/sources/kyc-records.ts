import { parseCount } from '../normalise/amount.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, isAbsent, isObject, shown, textOf, textWithin } from '../normalise/field.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';

export interface ApplicationFields {
  status: string;
  submittedAt: string | null;
  reviewedAt: string | null;
  rejectionReason: string | null;
}

export interface DocumentFields {
  type: string;
  originalName: string | null;
  path: string | null;
  size: string | null;
  mimeType: string | null;
  uploadedAt: string | null;
  /** Its id in the file, else its path: which document of its type it is. */
  reference: string;
}

const STATUSES: Record<string, string> = {
  pending: 'pending_review',
  pending_review: 'pending_review',
  submitted: 'pending_review',
  uploaded: 'pending_review',
  under_review: 'under_review',
  in_review: 'under_review',
  reviewing: 'under_review',
  processing: 'under_review',
  verified: 'verified',
  approved: 'verified',
  rejected: 'rejected',
  declined: 'rejected',
};

const TYPES: Record<string, string> = {
  id: 'id',
  nationalid: 'id',
  idcard: 'id',
  identity: 'id',
  passport: 'passport',
  utility: 'utility',
  utilitybill: 'utility',
  proofofaddress: 'utility',
  driverlicense: 'driver_license',
  driverslicense: 'driver_license',
  driverlicence: 'driver_license',
  driverslicence: 'driver_license',
  drivinglicense: 'driver_license',
  drivinglicence: 'driver_license',
  selfie: 'selfie',
  income: 'income',
  incomeproof: 'income',
  proofofincome: 'income',
  bank: 'bank',
  bankstatement: 'bank',
};

/** @throws FieldError `bad_status`, `bad_date` */
export function applicationOf(record: JsonObject, documents: DocumentFields[]): ApplicationFields {
  const text =
    textOf(record.verificationStatus ?? record.status)
      ?.toLowerCase()
      .replace(/[\s-]+/g, '_') ?? 'pending_review';
  const status = STATUSES[text];
  if (status === undefined) {
    throw new FieldError('bad_status', `verificationStatus is ${shown(text)}, which is not known`);
  }
  const updated = optionalDate(record.lastUpdated, 'lastUpdated');
  const verified = optionalDate(record.verifiedAt, 'verifiedAt');
  const uploads = documents.flatMap((document) => document.uploadedAt ?? []).sort();
  const reviewed = verified ?? (status === 'verified' || status === 'rejected' ? updated : null);
  return {
    status,
    submittedAt: uploads[0] ?? (updated === null ? null : timestampText(updated)),
    reviewedAt: reviewed === null ? null : timestampText(reviewed),
    rejectionReason: textOf(record.rejectionReason),
  };
}

/** The documents of an application: a map by type, or an array of objects with `type`. */
export function documentEntries(value: JsonValue | undefined): { type: string | null; value: JsonValue }[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) {
    return value.map((document) => ({
      type: isObject(document) ? textOf(document.type) : null,
      value: document,
    }));
  }
  if (!isObject(value)) return [{ type: null, value }];
  return Object.entries(value).flatMap(([type, document]) =>
    // Several papers of one type.
    Array.isArray(document) ? document.map((one) => ({ type, value: one })) : [{ type, value: document }],
  );
}

/** @throws FieldError `wrong_type`, `bad_document_type`, `bad_number`, `bad_date`, `text_too_long` */
export function documentOf(entry: { type: string | null; value: JsonValue }): DocumentFields {
  const { value } = entry;
  // The old server wrote a bare path at first.
  const object = typeof value === 'string' ? { path: value } : isObject(value) ? value : null;
  if (object === null) throw new FieldError('wrong_type', `the document is ${shown(value)}, not an object`);
  const spelled = (entry.type ?? textOf(object.type) ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const type = TYPES[spelled];
  if (type === undefined)
    throw new FieldError('bad_document_type', `the document type ${shown(entry.type)} is not known`);
  const fields = object;
  const uploaded = optionalDate(fields.uploadedAt, 'uploadedAt');
  const path = textOf(fields.path ?? fields.filename ?? fields.storedName);
  return {
    type,
    originalName: textWithin(fields, 'originalName', 255),
    path,
    size: isAbsent(fields.size) ? null : parseCount(fields.size, 'size', 2n ** 31n - 1n),
    mimeType: textWithin(fields, 'mimeType', 100),
    uploadedAt: uploaded === null ? null : timestampText(uploaded),
    reference: textOf(fields.id) ?? path ?? '',
  };
}
