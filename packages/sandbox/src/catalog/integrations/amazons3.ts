import { manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const object = {
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: 'eu-west-1',
  eventTime: '2026-11-21T04:12:09.118Z',
  eventName: 'ObjectCreated:Put',
  userIdentity: { principalId: 'AWS:AIDAEXAMPLEUPLOADER' },
  s3: {
    bucket: { name: 'lumen-scans-raw', arn: 'arn:aws:s3:::lumen-scans-raw' },
    object: {
      key: 'inbox/2026/11/21/scan-00418.tif',
      size: 18200113,
      eTag: '0f343b0931126a20f133d67c2b018a3b',
      sequencer: '0055AED6DCD90281E5',
    },
  },
} as const;

const teams = ['scans', 'billing', 'logs', 'exports', 'backups', 'media', 'models'] as const;
const stages = ['raw', 'clean', 'archive', 'public'] as const;
const regions = [
  'eu-west-1',
  'eu-central-1',
  'us-east-1',
  'ap-southeast-2',
  'ca-central-1',
] as const;

const bucket = {
  id: 'bucket',
  type: 'ENUM',
  title: 'Bucket',
  required: true,
  values: [],
  valuesSource: { sourceType: 'buckets', dependencies: [] },
} as const;

export const amazons3: CatalogIntegration = {
  name: 'amazons3',
  displayName: 'Amazon S3',
  category: 'Files & documents',
  brandColor: '#569a31',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['lumen-production (4411-0027-8813)', 'lumen-sandbox (4411-0027-9920)'],
  choices: {
    buckets: manyChoices(
      140,
      (index) => {
        const team = teams[index % teams.length];
        const stage = stages[Math.floor(index / teams.length) % stages.length];
        const region = regions[Math.floor(index / 28)] ?? regions[0];
        const name = `lumen-${team}-${stage}${index < 28 ? '' : `-${region}`}`;
        return [name, name, region];
      },
      { pageSize: 40 },
    ),
  },
  triggers: [
    {
      type: 'AMAZON_S3_TRIGGER_OBJECT_CREATED',
      title: 'Object Uploaded',
      description: 'Sends the key, size and tag of each object written to a bucket.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon S3 Event Notifications: s3:ObjectCreated:*',
      parameters: [
        bucket,
        {
          id: 'scope',
          type: 'ENUM',
          title: 'Watch',
          required: true,
          defaultValue: 'bucket',
          values: [
            { value: 'bucket', label: 'The whole bucket' },
            {
              value: 'prefix',
              label: 'One folder',
              dependentInputs: [
                {
                  id: 'prefix',
                  type: 'TEXT',
                  title: 'Folder',
                  required: true,
                  placeholder: 'inbox/2026/',
                },
                {
                  id: 'depth',
                  type: 'ENUM',
                  title: 'Depth',
                  required: false,
                  values: [
                    { value: 'all', label: 'With all subfolders' },
                    {
                      value: 'limited',
                      label: 'Down to a level',
                      dependentInputs: [
                        {
                          id: 'levels',
                          type: 'NUMBER',
                          title: 'Levels',
                          required: true,
                          defaultValue: 2,
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          id: 'suffix',
          type: 'EDITABLE_ENUM',
          title: 'File ending',
          required: false,
          values: ['.csv', '.json', '.parquet', '.pdf', '.tif'],
        },
      ],
      example: object,
    },
    {
      type: 'AMAZON_S3_TRIGGER_OBJECT_REMOVED',
      title: 'Object Removed',
      description: 'Tells the key of an object that was deleted, and who deleted it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon S3 Event Notifications: s3:ObjectRemoved:Delete',
      parameters: [bucket],
      example: {
        ...object,
        eventName: 'ObjectRemoved:Delete',
        eventTime: '2026-11-21T06:00:41.002Z',
      },
    },
    {
      type: 'AMAZON_S3_TRIGGER_RESTORE_COMPLETED',
      title: 'Archive Restore Completed',
      description: 'Says that an object is back from the archive, and until when it can be read.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon S3 Event Notifications: s3:ObjectRestore:Completed',
      parameters: [],
      example: {
        ...object,
        eventName: 'ObjectRestore:Completed',
        glacierEventData: {
          restoreEventData: {
            lifecycleRestorationExpiryTime: '2026-11-28T00:00:00.000Z',
            lifecycleRestoreStorageClass: 'GLACIER',
          },
        },
      },
    },
    {
      type: 'AMAZON_S3_TRIGGER_OBJECT_TAGGED',
      title: 'Object Tags Changed',
      description: 'Hands over the new set of tags of an object, and its key.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon S3 Event Notifications: s3:ObjectTagging:Put',
      parameters: [
        bucket,
        {
          id: 'tagKey',
          type: 'TEXT_NO_VARS',
          title: 'Tag',
          required: false,
          placeholder: 'classification',
        },
      ],
      example: {
        ...object,
        eventName: 'ObjectTagging:Put',
        tags: [{ key: 'classification', value: 'internal' }],
      },
    },
    {
      type: 'AMAZON_S3_TRIGGER_REPLICATION_FAILED',
      title: 'Replication Failed',
      description:
        'Warns of objects that could not be copied to the replica bucket, with the reason.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amazon S3 Event Notifications: s3:Replication:OperationFailedReplication',
      parameters: [],
      example: {
        ...object,
        eventName: 'Replication:OperationFailedReplication',
        replicationEventData: {
          replicationRuleId: 'to-frankfurt',
          destinationBucket: 'arn:aws:s3:::lumen-scans-raw-eu-central-1',
          failureReason: 'DstPutObjectNotPermitted',
        },
      },
    },
  ],
};
