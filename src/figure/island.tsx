import type { ComponentType, ReactNode } from 'react';
import { forget } from '@/params/store';
import { Boundary } from './Boundary';

/** A figure as the page's island: if it fails, its last picture stays, and no other figure notices. */
export function island<P extends object>(name: string, Content: ComponentType<P>): (props: P) => ReactNode {
  return function Island(props: P) {
    return (
      <Boundary figure={name} onFailure={() => forget(name)}>
        <Content {...props} />
      </Boundary>
    );
  };
}
