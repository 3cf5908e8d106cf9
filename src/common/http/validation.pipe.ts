import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { validationFailed, type Violation } from '../problem/problem.js';

/** Bodies and queries against their DTO: unknown fields are refused, every violation is named. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => validationFailed(errors.flatMap((error) => violations(error, ''))),
  });

function violations(error: ValidationError, parent: string): Violation[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code: snake(code),
    message: code === 'whitelistValidation' ? `${error.property} is not a field of this request` : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => violations(child, pointer))];
}

const snake = (code: string): string =>
  code === 'whitelistValidation'
    ? 'unknown_field'
    : code.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
