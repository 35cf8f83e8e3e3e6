import { followLinks } from '@/params/links';
import './copy-formulas';
import './highlight-quantity';

followLinks(document);
