/**
 * What came before and after a term, as bars on one axis of time: a picture to walk through.
 * Each row is a link, and for who cannot see the picture the rows are a list.
 */
import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FamilyPlot, type FamilyRow, familyPlot } from '@/lib/chart/family-rows';
import { type Kin, lineageOf } from '@/lib/chart/lineage';
import { anchorOf } from '@/lib/chart/text';
import { yearsOf } from '@/lib/chart/years';
import type { Term, TermId } from '@/lib/glossary/types';
import { badge } from '@/lib/timeline/badge';
import { monthOf, type PartialDate, print } from '@/lib/timeline/calendar';
import { latestStanding } from '@/lib/timeline/standing';
import { Hatch } from './chart-shapes';
import { StandingShape } from './StandingBadge';
import { AS } from './svg-roles';
import { useWidth } from './use-width';

export interface LineagePictureProps {
  readonly id: TermId;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly knowledge: PartialDate;
  readonly today: PartialDate;
  /** The article's date, or any day the reader chose. */
  readonly at: PartialDate | null;
  readonly hrefOf: (id: TermId) => string;
}

const labelOf = ({ entry: { name, short } }: Kin) =>
  short === null || short === name ? name : `${name} (${short})`;

/** Nothing at all for a term without a lineage. */
export function LineagePicture(props: LineagePictureProps) {
  const { id, terms, knowledge, at } = props;
  const [whole, setWhole] = useState(false);
  const [ref, width] = useWidth(640);
  const lineage = useMemo(() => lineageOf(id, terms, whole), [id, terms, whole]);
  if (lineage === null) return null;
  const plot = familyPlot(lineage, width, knowledge, at, labelOf);
  const left = lineage.left.reduce((sum, { count }) => sum + count, 0);
  const notes = lineage.successions.filter(({ why }) => why !== null);
  const nameOf = (of: TermId) => terms.get(of)?.entry.name ?? of;
  return (
    <figure class="family" ref={ref}>
      <Picture {...props} plot={plot} name={nameOf(id)} />
      {(left > 0 || whole) && (
        <button type="button" class="quiet" onClick={() => setWhole(!whole)}>
          {whole ? i18n.t('chart.fewer') : i18n.t('chart.andMore', left, [String(left)])}
        </button>
      )}
      {notes.length > 0 && (
        <ul class="small soft">
          {notes.map(({ from, to, why }) => (
            <li key={`${from} ${to}`}>
              {i18n.t('chart.overlap', [nameOf(from), nameOf(to), why ?? ''])}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

type PictureProps = LineagePictureProps & { readonly plot: FamilyPlot; readonly name: string };

function Picture({ plot, name, ...rest }: PictureProps) {
  const hatch = useId();
  const { width, height, top, left } = plot;
  const foot = height - 28;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...AS.list}
      aria-label={i18n.t('chart.family', [name])}
    >
      <Hatch id={hatch} />
      <g {...AS.drawing}>
        <rect
          x={plot.known}
          y={top - 6}
          width={Math.max(0, width - plot.known)}
          height={foot - top + 6}
          fill={`url(#${hatch})`}
        />
        {plot.ticks.map(({ x, label }) => (
          <g key={label} class="tick">
            <line x1={x} x2={x} y1={top - 6} y2={foot} />
            <text x={x} y={foot + 16} text-anchor={anchorOf(label, 12, x, [left, width])}>
              {label}
            </text>
          </g>
        ))}
        <Moment x={plot.known} y={14} kind="known" {...{ plot, foot }}>
          {i18n.t('chart.known', [print(monthOf(rest.knowledge) ?? rest.knowledge)])}
        </Moment>
        {plot.article !== null && rest.at !== null && (
          <Moment x={plot.article} y={32} kind="article" {...{ plot, foot }}>
            {i18n.t('chart.then', [print(rest.at)])}
          </Moment>
        )}
        {plot.lines.map(({ from, to, planned, path }) => (
          <path
            key={`${from} ${to}`}
            class={planned ? 'succession planned' : 'succession'}
            d={path}
          />
        ))}
      </g>
      {plot.rows.map((row) => (
        <Row key={row.entry.id} row={row} hatch={hatch} width={width} {...rest} />
      ))}
    </svg>
  );
}

interface MomentProps {
  readonly x: number;
  readonly y: number;
  readonly kind: 'known' | 'article';
  readonly plot: FamilyPlot;
  readonly foot: number;
  readonly children: string;
}

function Moment({ x, y, kind, plot, foot, children }: MomentProps) {
  return (
    <g class={`moment ${kind}`}>
      <line x1={x} x2={x} y1={y + 4} y2={foot} />
      <text x={x} y={y} text-anchor={anchorOf(children, 13, x, [0, plot.width])}>
        {children}
      </text>
    </g>
  );
}

type RowProps = Omit<LineagePictureProps, 'terms'> & {
  readonly row: FamilyRow;
  readonly width: number;
  readonly hatch: string;
};

function Row({ row, id, width, knowledge, today, hrefOf }: RowProps) {
  const { entry, lines, y, height, textX, step } = row;
  const standing = latestStanding(entry, knowledge, today);
  const years = yearsOf(entry);
  const words = [labelOf(row), years, badge(entry, knowledge, today)].filter(Boolean).join(', ');
  const own = entry.id === id;
  const side = step < 0 ? 'before' : step > 0 ? 'after' : 'self';
  return (
    <g {...AS.listitem}>
      <a
        class={`kin ${own ? 'self' : ''}`}
        href={hrefOf(entry.id)}
        aria-current={own ? 'page' : undefined}
        aria-label={`${i18n.t(`chart.side.${side}`)}: ${words}`}
      >
        <rect class="back" x="1" y={y + 1} width={width - 2} height={height - 2} rx="6" />
        {row.dated && <FamilyBar row={row} standing={standing} />}
        <g transform={`translate(${textX + 4} ${y + 11})`}>
          <StandingShape value={standing} />
        </g>
        <text class="name" x={textX + 22} y={y + 22}>
          {lines.map((line, at) => (
            <tspan key={line} x={textX + 22} dy={at === 0 ? 0 : 18}>
              {`${line} `}
            </tspan>
          ))}
          <tspan class="years" x={textX + 22} dy="18">
            {years}
          </tspan>
        </text>
        <rect class="ring" x="1" y={y + 1} width={width - 2} height={height - 2} rx="6" />
      </a>
    </g>
  );
}

/** What is planned of a life is dashed; an end that is not known stays open. */
function FamilyBar({ row, standing }: { readonly row: FamilyRow; readonly standing: string }) {
  const { x, y, width } = row.bar;
  const known = row.plannedFrom === null ? width : Math.max(0, row.plannedFrom - x);
  return (
    <g class={`life ${standing}`}>
      {known > 0 && <rect class="solid" x={x} y={y} width={known} height="10" rx="2" />}
      {known < width && (
        <rect class="dashed" x={x + known} y={y + 0.75} width={width - known} height="8.5" rx="2" />
      )}
      {row.openStart && <path class="open" d={`M${x} ${y}v10l-6-5Z`} />}
      {row.openEnd && <path class="open" d={`M${x + width} ${y}v10l6-5Z`} />}
    </g>
  );
}
