import { keepState } from '@/params/elsewhere';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-action="language"]')) keepState(link);
