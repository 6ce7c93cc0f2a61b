/**
 * Looks into our closed shadow root, which neither the page nor a driver's locators can.
 *
 * Chromium's debugger pierces it, Firefox's BiDi serialises it. Both give a remote object on
 * which a function is run; everything else is the same for both.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/browsers';

/** Runs `look` on our shadow root in the page; null when no host of ours is there. */
export type InRoot = <T, A>(
  look: (root: ShadowRoot, given: A) => T,
  given?: A,
) => Promise<T | null>;

export function closedRoot(name: BrowserName, page: Page): InRoot {
  return name === 'chromium' ? inChromium(page) : inFirefox(page);
}

/** Answers travel as JSON, so that both protocols bring the same thing home. */
const wrap = (look: unknown) =>
  `function (given) { return JSON.stringify((${String(look)})(this, JSON.parse(given))) ?? 'null' }`;

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: DomNode[];
  readonly children?: DomNode[];
  readonly contentDocument?: DomNode;
}

function inChromium(page: Page): InRoot {
  return async (look, given) => {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const ours = findClosed(root as DomNode);
      if (ours === null) return null;
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: ours.backendNodeId,
      });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: wrap(look),
        arguments: [{ value: JSON.stringify(given ?? null) }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
      return JSON.parse(String(result.value));
    } finally {
      await session.detach();
    }
  };
}

function findClosed(node: DomNode): DomNode | null {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = findClosed(child);
    if (found) return found;
  }
  return null;
}

/** The part of Puppeteer's BiDi side that it keeps for itself. */
interface BidiFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: {
      readonly browser: {
        readonly session: {
          send(method: string, params: unknown): Promise<{ readonly result: BidiResult }>;
        };
      };
    };
  };
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: { readonly mode?: string; readonly shadowRoot?: BidiNode | null };
}

interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function inFirefox(page: Page): InRoot {
  const frame = page.mainFrame() as unknown as BidiFrame;
  const call = async (rest: Record<string, unknown>) => {
    const { id, userContext } = frame.browsingContext;
    const { result } = await userContext.browser.session.send('script.callFunction', {
      awaitPromise: false,
      target: { context: id },
      ...rest,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
  return async (look, given) => {
    const hosts = (await call({
      functionDeclaration:
        '() => [...document.querySelectorAll(":root > :last-child, dialog[open] > :last-child")]',
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    })) as readonly BidiNode[];
    const ours = hosts
      .map((host) => host.value?.shadowRoot)
      .find((root) => root?.value?.mode === 'closed');
    if (!ours) return null;
    const answer = await call({
      functionDeclaration: wrap(look),
      this: { sharedId: ours.sharedId },
      arguments: [{ type: 'string', value: JSON.stringify(given ?? null) }],
    });
    return JSON.parse(String(answer));
  };
}
