/** What is known of one environment variable beside its checks. */
export interface Variable {
  name: string;
  property: string;
  /** One line for `.env.example` and the documentation. */
  about: string;
  /** What `.env.example` shows; the default where there is one. */
  example: string;
  /** May also be given as the path of a file, in `NAME_FILE`. */
  secret: boolean;
  parse: (text: string) => unknown;
}

const declared: Variable[] = [];

/** Binds a property of the configuration to the environment variable that it is read from. */
export function FromEnv(
  name: string,
  about: string,
  options: { example?: string; secret?: boolean; parse?: (text: string) => unknown } = {},
): PropertyDecorator {
  return (_target, property) => {
    declared.push({
      name,
      property: String(property),
      about,
      example: options.example ?? '',
      secret: options.secret ?? false,
      parse: options.parse ?? ((text) => text),
    });
  };
}

/** Every declared variable, in the order of the configuration class. */
export function variables(): readonly Variable[] {
  return declared;
}

/** A number that is only digits; anything else becomes NaN and is refused by its check. */
export const integer = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : NaN);

export const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

export const onOff = (text: string): unknown => ({ on: true, off: false })[text] ?? text;
