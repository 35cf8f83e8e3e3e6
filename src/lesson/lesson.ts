import { followLinks } from '@/params/links';
import './copy-formulas';
import './lit';

followLinks(document);
