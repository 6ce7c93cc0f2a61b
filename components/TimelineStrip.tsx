/** A term's time as a picture: what came before and after, and where the article stands. */
import { i18n } from '#i18n';
import type { Strip } from '@/lib/card/card';
import type { Status } from '@/lib/glossary/types';
import { rowsOf } from './strip-rows';

export interface TimelineStripProps {
  readonly strip: Strip;
  readonly standing: Status;
}

const share = (fraction: number) => `${(fraction * 100).toFixed(2)}%`;

/** One picture with one description: the words of the strip, for who cannot see it. */
export function TimelineStrip({ strip, standing }: TimelineStripProps) {
  const spans = rowsOf(strip);
  const rows = Math.max(1, ...spans.map(({ row }) => row + 1));
  return (
    <div class="strip" role="img" aria-label={strip.words} dir="ltr">
      {strip.article && <Here {...strip.article} />}
      <div class="strip-plot" style={{ '--rows': rows }}>
        {strip.knowledge < 1 && <div class="unknown" style={{ left: share(strip.knowledge) }} />}
        {strip.ticks.map(({ at, label }) => (
          <div key={label} class="tick" style={{ left: share(at) }} />
        ))}
        {spans.map((span) => (
          <div
            key={`${span.role} ${span.label}`}
            class={`span ${span.role} ${span.role === 'self' ? standing : ''}`}
            style={{
              left: share(span.start),
              width: share(span.end - span.start),
              '--row': span.row,
            }}
          >
            <div
              class={`bar ${span.openStart ? 'open-start' : ''} ${span.openEnd ? 'open-end' : ''}`}
            />
            <span class={`name ${span.side}`} style={{ '--indent': span.indent }}>
              {span.label}
            </span>
          </div>
        ))}
        {strip.article && <div class="here-line" style={{ left: share(strip.article.at) }} />}
      </div>
      <div class="axis">
        {strip.ticks.map(({ at, label }) => (
          <span key={label} class={side(at)} style={{ left: share(at) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

function Here({ at }: { readonly at: number }) {
  return (
    <div class="here">
      <span class={side(at)} style={{ left: share(at) }}>
        {i18n.t('card.thisArticle')}
      </span>
    </div>
  );
}

/** Text at either end of the strip grows inwards. */
const side = (at: number) => (at < 0.14 ? 'from' : at > 0.86 ? 'to' : 'mid');
