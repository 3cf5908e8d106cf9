import { RouteMethods } from './route-methods.js';

describe('The methods of a path', () => {
  const methods = new RouteMethods();
  methods.add(['GET', 'HEAD'], '/api/users/:id');
  methods.add('PATCH', '/api/users/:id');
  methods.add('GET', '/api/openapi.json');
  methods.add('OPTIONS', '*');

  it('are named where the path is known', () => {
    expect(methods.refusal('/api/users/1')).toMatchObject({
      status: 405,
      options: { headers: { allow: 'GET, HEAD, PATCH' } },
    });
  });

  it.each(['/api/users', '/api/users/', '/api/users/1/x', '/api/Users/1', '/api/openapiXjson', '*', ''])(
    'are none where it is not: %s',
    (path) => expect(methods.refusal(path)).toBeUndefined(),
  );
});
