/** The reader's own terms as they are now, in whatever tab they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { type Kept, readOwn, watchOwn } from '@/lib/own/store';

/** Null until they are read. */
export function useOwn(): Kept | null | 'failed' {
  const [own, setOwn] = useState<Kept | null | 'failed'>(null);
  useEffect(() => {
    const open = new AbortController();
    const read = async () => {
      const kept = await readOwn().catch(() => 'failed' as const);
      if (!open.signal.aborted) setOwn(kept);
    };
    watchOwn(read, open.signal);
    void read();
    return () => open.abort();
  }, []);
  return own;
}
