import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '../problem/catalogue.js';
import { Problem } from '../problem/problem.js';
import { problemDocument } from '../problem/problem-document.js';
import { requestIdOf } from './request-id.js';

const PROBLEMS: Record<string, [status: number, code: ProblemCode, detail: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request_timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'headers_too_large', 'Address and headers are larger than this server reads.'],
};

/** What never became a request (too slow, too large, no HTTP) is answered in the same shape, and cut off. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, detail] = PROBLEMS[error.code ?? ''] ?? [
    400,
    'malformed_request',
    'This is not an HTTP request that this server understands.',
  ];
  const requestId = requestIdOf(undefined);
  const body = JSON.stringify(problemDocument(new Problem(status, code, detail), '/', requestId));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nx-request-id: ${requestId}\r\nconnection: close\r\n\r\n${body}`,
  );
}
