import type { IncomingMessage } from 'node:http';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { malformed, Problem, validationFailed } from '../problem/problem.js';
import { routeConfig } from './route-config.js';

/** The file of an upload, as it arrives. */
export interface UploadedFile {
  name: string;
  declaredType: string;
  content: AsyncIterable<Buffer>;
}

export interface UploadForm {
  /** Name of the part that is the file. */
  file: string;
  /** Names of the others, all of them texts. */
  fields: readonly string[];
  mostBytes: number;
}

/** What stands around the file: borders, headers, the other parts. */
const MOST_AROUND = 64 * 1024;
const MOST_FIELD_BYTES = 200;
/** Who sends less in that time, while we wait, is not on a slow line. */
const PACE_MS = 20_000;
const PACE_BYTES = 4 * 1024;
/** So much of a refused upload is still read, so that who sends it comes to read the answer. */
const DRAINED_BYTES = 32 * 1024 * 1024;
const DRAIN_MS = 3_000;
/** Who is silent for so long has stopped writing, and reads. */
const DRAIN_SILENCE_MS = 300;

/** The limits of every upload, for the parser. */
export const UPLOAD_LIMITS = {
  limits: {
    files: 1,
    fields: 5,
    parts: 6,
    fieldSize: MOST_FIELD_BYTES,
    fieldNameSize: 100,
    headerPairs: 20,
    // Counted where the file is read.
    fileSize: Infinity,
  },
};

/** The route takes `multipart/form-data`; every other one answers 415. */
export const TakesUpload = (): MethodDecorator =>
  applyDecorators(routeConfig({ takesUpload: true }), ApiConsumes('multipart/form-data'));

/** @returns the refusal of an upload that its route does not take; one that takes nothing else says so itself */
export function uploadRefusal({ headers, routeOptions }: FastifyRequest): Problem | undefined {
  const { takesUpload } = routeOptions.config as { takesUpload?: boolean };
  if (takesUpload || !/^multipart\//i.test(headers['content-type'] ?? '')) return undefined;
  return new Problem(415, 'unsupported_media_type', 'This path takes application/json.');
}

/**
 * Reads an upload while it arrives. `receive` is handed the file once, and takes all of it; the other parts may stand
 * before or behind it.
 *
 * @throws Problem 400, 408, 413, 415, 422, once what is still on its way has been read or given up
 */
export async function readUpload<T>(
  request: FastifyRequest,
  form: UploadForm,
  receive: (file: UploadedFile) => Promise<T>,
): Promise<{ file: T; fields: Record<string, string> }> {
  const reading = new UploadReading(request, form, receive);
  try {
    return await reading.run();
  } catch (error) {
    throw await reading.giveUp(error);
  }
}

class UploadReading<T> {
  private file: { received: T } | undefined;
  private arriving: MultipartFile['file'] | undefined;
  private readonly fields: Record<string, string> = {};

  constructor(
    private readonly request: FastifyRequest,
    private readonly form: UploadForm,
    private readonly receive: (file: UploadedFile) => Promise<T>,
  ) {}

  async run(): Promise<{ file: T; fields: Record<string, string> }> {
    if (!this.request.isMultipart?.()) {
      throw new Problem(415, 'unsupported_media_type', 'This path takes multipart/form-data.');
    }
    const announced = Number(this.request.headers['content-length'] ?? 0);
    if (announced > this.form.mostBytes + MOST_AROUND) throw tooLarge(this.form.mostBytes);
    const pace = watchPace(this.request.raw, () => this.arriving?.destroy(tooSlow()));
    try {
      await Promise.race([this.readParts(), pace.lost]);
    } finally {
      pace.stop();
    }
    if (!this.file) throw missing(this.form.file);
    return { file: this.file.received, fields: this.fields };
  }

  /** @returns what the caller is told */
  async giveUp(error: unknown): Promise<unknown> {
    const { raw } = this.request;
    const problem = problemOf(error, this.form.mostBytes);
    if (raw.complete || raw.destroyed || !(problem instanceof Problem)) return problem;
    await drain(raw);
    const { status, code, detail, options } = problem;
    // What was not read would be taken for the next request.
    return new Problem(status, code, detail, {
      ...options,
      headers: { ...options.headers, connection: 'close' },
    });
  }

  private async readParts(): Promise<void> {
    for await (const part of this.request.parts()) await this.take(part);
  }

  private async take(part: Multipart): Promise<void> {
    if (part.type === 'field') return this.takeField(part.fieldname, part.value, part.valueTruncated);
    if (part.fieldname !== this.form.file || this.file) throw unknownField(part.fieldname);
    this.arriving = part.file;
    const file = { name: part.filename ?? '', declaredType: part.mimetype, content: part.file };
    this.file = { received: await this.receive(file) };
    this.arriving = undefined;
  }

  private takeField(name: string, value: unknown, truncated: boolean): void {
    if (!this.form.fields.includes(name) || name in this.fields) throw unknownField(name);
    if (typeof value !== 'string' || truncated) {
      throw invalid(name, 'too_long', `${name} must be a text of at most ${MOST_FIELD_BYTES} bytes`);
    }
    this.fields[name] = value;
  }
}

/** Looks, now and then, whether anything comes. */
function watchPace(raw: IncomingMessage, onLost: () => void): { lost: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let before = raw.socket.bytesRead;
  const lost = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const now = raw.socket.bytesRead;
      // Where something is still to be read, it is us who are slow.
      const weWait = !raw.complete && raw.readableLength === 0 && !raw.isPaused();
      if (weWait && now - before < PACE_BYTES) {
        reject(tooSlow());
        onLost();
      }
      before = now;
    }, PACE_MS);
  });
  lost.catch(() => {});
  return { lost, stop: () => clearInterval(timer) };
}

/** Reads on for a while without keeping anything: an answer to who is still writing may never be read. */
function drain(raw: IncomingMessage): Promise<void> {
  const started = raw.socket.bytesRead;
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      clearTimeout(silence);
      raw.off('end', over).off('close', over).off('error', over).off('data', look);
      raw.pause();
      resolve();
    };
    const look = (): void => {
      silence.refresh();
      if (raw.socket.bytesRead - started > DRAINED_BYTES) over();
    };
    const timer = setTimeout(over, DRAIN_MS);
    const silence = setTimeout(over, DRAIN_SILENCE_MS);
    raw.unpipe();
    raw.on('end', over).on('close', over).on('error', over).on('data', look);
    raw.resume();
  });
}

function problemOf(error: unknown, mostBytes: number): unknown {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  switch (code) {
    case 'FST_PARTS_LIMIT':
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return new Problem(413, 'too_many_parts', 'The form has more parts than this path takes.');
    case 'FST_REQ_FILE_TOO_LARGE':
      return tooLarge(mostBytes);
    case 'FST_PROTO_VIOLATION':
      return unknownField('');
    case 'ECONNRESET':
    case 'ERR_STREAM_PREMATURE_CLOSE':
    case 'FST_MP_PREMATURE_CLOSE':
    case 'FST_INVALID_JSON_FIELD_ERROR':
      return cutOff();
  }
  const parser = /unexpected end of|malformed|multipart|boundary|part terminated/i.test(message);
  return parser && !(error instanceof Problem) ? cutOff() : error;
}

const cutOff = (): Problem => malformed('body', 'The form is malformed, or ends in the middle.');

const tooSlow = (): Problem => new Problem(408, 'request_timeout', 'The request did not arrive in time.');

const tooLarge = (mostBytes: number): Problem =>
  new Problem(413, 'file_too_large', `A file may have at most ${mostBytes / 1024 / 1024} MB.`);

const invalid = (name: string, code: string, message: string): Problem =>
  validationFailed([{ pointer: `/${name}`, code, message }]);

const missing = (name: string): Problem => invalid(name, 'required', `${name} is missing`);

const unknownField = (name: string): Problem =>
  invalid(name.slice(0, 100), 'unknown_field', 'the form has a part that this path does not take');
