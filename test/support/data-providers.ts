/**
 * The data providers of react-admin and refine as they are, with the one thing that every panel gives them: an HTTP
 * client that sends the token. They are described here by what is used of them; their own types want React's.
 */
type Fetch = (url: string, options?: RequestInit) => Promise<unknown>;

export interface ReactAdminProvider {
  getList(resource: string, params: object): Promise<{ data: Row[]; total: number }>;
  getOne(resource: string, params: { id: string }): Promise<{ data: Row }>;
  getMany(resource: string, params: { ids: string[] }): Promise<{ data: Row[] }>;
  getManyReference(resource: string, params: object): Promise<{ data: Row[]; total: number }>;
  create(resource: string, params: { data: object }): Promise<{ data: Row }>;
  update(
    resource: string,
    params: { id: string; data: object; previousData: object },
  ): Promise<{ data: Row }>;
  delete(resource: string, params: { id: string; previousData: object }): Promise<{ data: Row }>;
}

export interface RefineProvider {
  getList(params: object): Promise<{ data: Row[]; total: number }>;
  getOne(params: { resource: string; id: string }): Promise<{ data: Row }>;
  getMany(params: { resource: string; ids: string[] }): Promise<{ data: Row[] }>;
  create(params: { resource: string; variables: object }): Promise<{ data: Row }>;
  update(params: { resource: string; id: string; variables: object; meta?: object }): Promise<{ data: Row }>;
  deleteOne(params: { resource: string; id: string }): Promise<{ data: Row }>;
}

type Row = Record<string, unknown> & { id: string };

type WithDefault<T> = T | { default: T };
const theDefault = <T>(module: WithDefault<T>): T =>
  typeof module === 'object' && module !== null && 'default' in module ? module.default : module;

export function reactAdminProviders(url: string, token: string): Record<string, ReactAdminProvider> {
  const { fetchUtils } = jest.requireActual<{ fetchUtils: { fetchJson: Fetch } }>('ra-core');
  const client: Fetch = (address, options = {}) =>
    fetchUtils.fetchJson(address, {
      ...options,
      user: { authenticated: true, token: `Bearer ${token}` },
    } as never);
  type Make = (url: string, client: Fetch) => ReactAdminProvider;
  const make = (name: string) => theDefault(jest.requireActual<WithDefault<Make>>(name))(url, client);
  return {
    'ra-data-simple-rest': make('ra-data-simple-rest'),
    'ra-data-json-server': make('ra-data-json-server'),
  };
}

export function refineProviders(url: string, token: string): Record<string, RefineProvider> {
  type Axios = { defaults: { headers: { common: Record<string, string> } } };
  type Module = { default: (url: string) => RefineProvider; axiosInstance: Axios };
  const make = (name: string) => {
    const module = jest.requireActual<Module>(name);
    module.axiosInstance.defaults.headers.common.authorization = `Bearer ${token}`;
    return module.default(url);
  };
  return {
    '@refinedev/simple-rest': make('@refinedev/simple-rest'),
    '@refinedev/nestjsx-crud': make('@refinedev/nestjsx-crud'),
  };
}
