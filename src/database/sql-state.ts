interface DriverError {
  code?: unknown;
  detail?: unknown;
  constraint?: unknown;
  severity?: unknown;
  driverError?: DriverError;
}

/** SQLSTATE or system error code of a driver's error, also when the ORM has wrapped it. */
export function errorCode(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as DriverError;
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
}

/** Name of the constraint that refused a row, if one did. */
export function violatedConstraint(error: unknown): string | undefined {
  const { constraint, driverError } = (error ?? {}) as DriverError;
  const found = driverError?.constraint ?? constraint;
  return typeof found === 'string' ? found : undefined;
}

/** What the refusal said in its DETAIL: a value that whoever is told needs. */
export function refusalDetail(error: unknown): string | undefined {
  const { detail, driverError } = (error ?? {}) as DriverError;
  const found = driverError?.detail ?? detail;
  return typeof found === 'string' ? found : undefined;
}

/**
 * Whether the server itself said no and goes on: then nothing of the statement was done. A broken connection says
 * nothing of what was done before it broke, nor does a server that ends the connection (FATAL).
 */
export function serverRefused(error: unknown): boolean {
  const { severity, driverError } = (error ?? {}) as DriverError;
  return (driverError?.severity ?? severity) === 'ERROR';
}
