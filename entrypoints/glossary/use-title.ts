/** What the tab is called while a page of the glossary is open. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Null: as it was called before. */
export function useTitle(name: string | null): void {
  useEffect(() => {
    const before = document.title;
    if (name !== null) document.title = `${name} – ${i18n.t('glossary.title')}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
