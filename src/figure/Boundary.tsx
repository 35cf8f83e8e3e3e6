import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** The figure's name, which is its id on the page. */
  readonly figure: string;
  /** Called once when the figure has failed. */
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * Round a whole figure: whatever throws in it while it is hydrated, computed or drawn, the picture that was last on the
 * page stays, the server's included. What says so and disables the controls is `FigureWatch.astro`, which also hears of
 * figures whose code did not come.
 */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };
  private kept: Element | null = null;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailure?.();
  }

  private readonly putBack = (place: Element | null) => {
    if (!place || !this.kept) return;
    place.append(this.kept);
    this.kept.dispatchEvent(new CustomEvent('course:failed', { bubbles: true }));
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    // React takes the old elements away only after this; until then the picture can be found and kept.
    this.kept ??= document.getElementById(this.props.figure);
    return <div ref={this.putBack} />;
  }
}
