import { type SVGProps, useId } from 'react';

interface ChartProps extends Omit<SVGProps<SVGSVGElement>, 'width' | 'height' | 'viewBox' | 'role'> {
  readonly frame: { readonly width: number; readonly height: number };
  /** What the picture is: its accessible name. */
  readonly label: string;
  /** What is seen in it, for those who do not see it. */
  readonly description?: string | undefined;
  /** `group` where something inside takes the focus; a picture's parts are hidden from screen readers. */
  readonly role?: 'img' | 'group';
}

/** The root of a drawing: a fixed `viewBox` that CSS scales to the width of its container. */
export function Chart({ frame, label, description, role = 'img', className, children, ...rest }: ChartProps) {
  const id = useId();
  return (
    <svg
      {...rest}
      className={className ? `chart ${className}` : 'chart'}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
      role={role}
      aria-label={label}
      aria-describedby={description ? id : undefined}
    >
      {description ? <desc id={id}>{description}</desc> : null}
      {children}
    </svg>
  );
}
