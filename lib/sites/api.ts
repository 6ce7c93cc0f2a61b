/** What this folder needs of a browser: narrow, so that a test can lend its own. */

interface Origins {
  origins?: string[];
}

interface Target {
  tabId: number;
  allFrames?: boolean;
}

/** A registered content script, as far as ours has any. */
export interface Registration {
  id: string;
  js?: string[];
  css?: string[];
  matches?: string[];
  excludeMatches?: string[];
  allFrames?: boolean;
  runAt?: 'document_idle';
  persistAcrossSessions?: boolean;
}

export interface Api {
  readonly permissions: {
    contains(permissions: Origins): Promise<boolean>;
    getAll(): Promise<Origins>;
    remove(permissions: Origins): Promise<boolean>;
    request(permissions: Origins): Promise<boolean>;
  };
  readonly runtime: {
    getManifest(): {
      content_scripts?: { js?: string[]; css?: string[]; matches?: string[] }[];
      host_permissions?: string[];
    };
  };
  readonly scripting: {
    executeScript(injection: { target: Target; files: string[] }): Promise<unknown>;
    insertCSS(injection: { target: Target; files: string[] }): Promise<unknown>;
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<readonly { id: string }[]>;
    registerContentScripts(scripts: Registration[]): Promise<unknown>;
    updateContentScripts(scripts: Registration[]): Promise<unknown>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<unknown>;
  };
  readonly tabs: {
    query(filter: {
      url: string[];
      discarded: boolean;
    }): Promise<readonly { id?: number; url?: string }[]>;
  };
}
