'use client';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';

/** Labels and the fields below them. */
const fields = ['7rem', '5rem', '6rem'];

/** The shape of the form while its trigger loads. */
export function SetupSkeleton() {
  const { t } = useUi();
  return (
    <div role="status" data-slot="setup-skeleton">
      <span className="tp-sr">{t('setup.loading')}</span>
      <div className="tp-setup-head" aria-hidden="true">
        <span className="tp-skeleton tp-tile" />
        <span className="tp-setup-bones">
          <Bone inlineSize="9rem" />
          <Bone inlineSize="13rem" />
        </span>
      </div>
      <div className="tp-setup-bones" data-slot="setup-skeleton-body" aria-hidden="true">
        {fields.flatMap((label) => [
          <Bone key={label} inlineSize={label} />,
          <Bone key={`${label} field`} field />,
        ])}
      </div>
    </div>
  );
}

function Bone({
  inlineSize,
  field = false,
}: {
  readonly inlineSize?: string;
  readonly field?: boolean;
}) {
  return (
    <span
      className="tp-skeleton tp-setup-bone"
      style={{ inlineSize }}
      {...toDataAttributes({ field })}
    />
  );
}
