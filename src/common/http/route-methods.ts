import { Problem } from '../problem/problem.js';

/** The methods that each path takes, to tell a wrong method (405) from an unknown path (404). */
export class RouteMethods {
  private readonly routes: { form: RegExp; method: string }[] = [];

  /** @param pattern a path of the router's, with its parameters as `:name` and `*` for any rest */
  add(method: string | string[], pattern: string): void {
    // The preflight's wildcard is no route.
    if (pattern === '*') return;
    const form = pattern
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part === '*' ? '.*' : escapeForm(part)))
      .join('/');
    for (const name of [method].flat()) this.routes.push({ form: new RegExp(`^${form}$`), method: name });
  }

  /** The problem to answer with when a path is known but not by this method. */
  refusal(path: string): Problem | undefined {
    const methods = this.routes.filter(({ form }) => form.test(path)).map(({ method }) => method);
    if (methods.length === 0) return undefined;
    const allow = [...new Set(methods)].sort().join(', ');
    return new Problem(405, 'method_not_allowed', `This path takes ${allow}.`, { headers: { allow } });
  }
}

const escapeForm = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
