export { TriggerPickerAnnouncement as Announcement } from './announcement.tsx';
export { TriggerPickerEmpty as Empty } from './empty.tsx';
export { TriggerPickerFilters as Filters } from './filters.tsx';
export { TriggerPickerFoot as Foot } from './foot.tsx';
export {
  TriggerPickerInput as Input,
  type TriggerPickerInputProps as InputProps,
} from './input.tsx';
export { TriggerPickerList as List } from './list.tsx';
export { TriggerPickerRoot as Root, type TriggerPickerRootProps as RootProps } from './root.tsx';
export { TriggerPickerRow as Item } from './row.tsx';
export { TriggerPickerSkeleton as Skeleton } from './skeleton.tsx';
export { TriggerPickerStatus as Status } from './status.tsx';
