import type { SurfaceName } from '@/core/landscapes';
import type { Words } from '@/i18n/locale';

/** The surfaces that the course comes with, in the order of their control. */
export const surfaceNames = ['hills', 'bowl', 'saddle', 'ripples', 'valley'] as const;

export const surfaceWords: Words<Readonly<Record<SurfaceName, string>>> = {
  en: { hills: 'Hills', bowl: 'Bowl', saddle: 'Saddle', ripples: 'Ripples', valley: 'Valley' },
  'zh-cn': { hills: '丘陵', bowl: '碗', saddle: '马鞍', ripples: '涟漪', valley: '山谷' },
};
