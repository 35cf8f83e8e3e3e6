import { followLinks } from '@/params/links';
import './lit';

followLinks(document);
