import { choiceSections, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const metadata = {
  namespace: 'checkout',
  name: 'checkout-api-7d9c6b5f4-x2lqp',
  uid: '0f5c9a3e-8b7d-4a11-9c36-d1f7e7a2b604',
  labels: { app: 'checkout-api', tier: 'backend' },
} as const;

const namespaceNames = ['checkout', 'catalog', 'ingest', 'search', 'media', 'identity'] as const;

export const kubernetes: CatalogIntegration = {
  name: 'kubernetes',
  displayName: 'Kubernetes',
  category: 'Developer tools',
  brandColor: '#326ce5',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Kubernetes API reference: watch, events and audit',
  accounts: ['prod-eu-1', 'staging-eu-1'],
  choices: {
    namespaces: manyChoices(
      132,
      (index) => {
        const name = namespaceNames[index % namespaceNames.length] ?? 'default';
        const slot = Math.floor(index / namespaceNames.length);
        return slot === 0
          ? [name, name]
          : [`${name}-pr-${100 + slot}`, `${name}-pr-${100 + slot}`, 'Preview'];
      },
      { pageSize: 40 },
    ),
    workloads: manyChoices(3, (index, { parameters }) => {
      const [app] = String(parameters.namespace).split('-');
      const part = ['api', 'worker', 'cache'][index];
      return index === 2
        ? [`statefulset/${app}-${part}`, `${app}-${part}`, 'StatefulSet']
        : [`deployment/${app}-${part}`, `${app}-${part}`, 'Deployment'];
    }),
    kinds: choiceSections({
      Workloads: [
        ['Deployment', 'Deployment'],
        ['StatefulSet', 'StatefulSet'],
        ['CronJob', 'CronJob'],
      ],
      Configuration: [
        ['ConfigMap', 'ConfigMap'],
        ['Secret', 'Secret'],
      ],
      Network: [
        ['Ingress', 'Ingress'],
        ['Service', 'Service'],
      ],
    }),
  },
  triggers: [
    {
      type: 'KUBERNETES_TRIGGER_POD_CRASH_LOOPING',
      title: 'Pod Crash Looping',
      description: 'Reports a pod that keeps crashing, with its restarts and last exit code.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Kubernetes API: Pod containerStatuses waiting CrashLoopBackOff',
      parameters: [
        {
          id: 'namespace',
          type: 'ENUM',
          title: 'Namespace',
          required: true,
          defaultValue: '*',
          values: [{ value: '*', label: 'All namespaces' }],
          valuesSource: { sourceType: 'namespaces', dependencies: [] },
        },
        {
          id: 'workload',
          type: 'ENUM',
          title: 'Workload',
          required: false,
          placeholder: 'Any workload',
          values: [],
          valuesSource: { sourceType: 'workloads', dependencies: ['namespace'] },
        },
        {
          id: 'restarts',
          type: 'NUMBER',
          title: 'Restarts at least',
          required: false,
          defaultValue: 3,
        },
      ],
      example: {
        kind: 'Pod',
        metadata,
        container: 'api',
        reason: 'CrashLoopBackOff',
        restartCount: 6,
        lastState: {
          terminated: { exitCode: 137, reason: 'OOMKilled', finishedAt: '2026-11-18T03:12:55Z' },
        },
        nodeName: 'pool-a-3f21',
      },
    },
    {
      type: 'KUBERNETES_TRIGGER_ROLLOUT_STUCK',
      title: 'Rollout Stuck',
      description: 'Tells that a deployment made no progress within its deadline.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Kubernetes API: Deployment condition ProgressDeadlineExceeded',
      parameters: [
        {
          id: 'namespace',
          type: 'ENUM',
          title: 'Namespace',
          required: true,
          values: [{ value: '*', label: 'All namespaces' }],
          valuesSource: { sourceType: 'namespaces', dependencies: [] },
        },
        {
          id: 'labelSelector',
          type: 'TEXT',
          title: 'Label selector',
          required: false,
          placeholder: 'app=cart,tier=backend',
          documentationLink:
            'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
          documentationLinkLabel: 'Labels and selectors',
        },
      ],
      example: {
        kind: 'Deployment',
        metadata: { namespace: 'checkout', name: 'checkout-api', generation: 41 },
        replicas: 6,
        updatedReplicas: 2,
        availableReplicas: 4,
        conditions: [
          {
            type: 'Progressing',
            status: 'False',
            reason: 'ProgressDeadlineExceeded',
            lastUpdateTime: '2026-11-18T03:20:00Z',
          },
        ],
      },
    },
    {
      type: 'KUBERNETES_TRIGGER_NODE_NOT_READY',
      title: 'Node Not Ready',
      description: 'Warns that a node stopped reporting ready, and which pods ran on it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Kubernetes API: Node condition Ready',
      parameters: [
        {
          id: 'nodeFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['metadata.name', 'nodeInfo.kubeletVersion', 'labels.pool'],
        },
        {
          id: 'notReadyFor',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Not ready for at least',
          required: false,
          supportedUnits: ['SECONDS', 'MINUTES'],
        },
      ],
      example: {
        kind: 'Node',
        metadata: {
          name: 'pool-a-3f21',
          labels: { pool: 'a', 'topology.kubernetes.io/zone': 'eu-1b' },
        },
        condition: {
          type: 'Ready',
          status: 'Unknown',
          reason: 'NodeStatusUnknown',
          lastTransitionTime: '2026-11-18T03:31:09Z',
        },
        nodeInfo: { kubeletVersion: 'v1.33.2' },
        pods: ['checkout-api-7d9c6b5f4-x2lqp', 'search-0'],
      },
    },
    {
      type: 'KUBERNETES_TRIGGER_JOB_FINISHED',
      title: 'Job Finished',
      description: 'Delivers each job that ran to its end, with duration and result.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Kubernetes API: Job conditions Complete and Failed',
      parameters: [
        {
          id: 'namespace',
          type: 'ENUM',
          title: 'Namespace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'namespaces', dependencies: [] },
        },
        {
          id: 'result',
          type: 'ENUM',
          title: 'Result',
          required: false,
          values: [
            { value: 'Complete', label: 'Completed' },
            { value: 'Failed', label: 'Failed' },
          ],
        },
      ],
      example: {
        kind: 'Job',
        metadata: {
          namespace: 'ingest',
          name: 'feeds-29384760',
          ownerReferences: [{ kind: 'CronJob', name: 'feeds' }],
        },
        status: {
          succeeded: 1,
          startTime: '2026-11-18T04:00:00Z',
          completionTime: '2026-11-18T04:07:31Z',
        },
        result: 'Complete',
      },
    },
    {
      type: 'KUBERNETES_TRIGGER_WARNING_EVENT',
      title: 'Warning Event',
      description: 'Passes on warning events of the cluster, such as failed mounts or evictions.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Kubernetes API: events.k8s.io/v1 Event (type Warning)',
      parameters: [
        {
          id: 'reason',
          type: 'EDITABLE_ENUM',
          title: 'Reason',
          required: false,
          values: ['FailedMount', 'FailedScheduling', 'Evicted', 'Unhealthy', 'BackOff'],
        },
        {
          id: 'fieldSelector',
          type: 'TEXTAREA',
          title: 'Field selector',
          required: false,
          placeholder: 'involvedObject.kind=Pod',
          lines: 4,
        },
      ],
      example: {
        kind: 'Event',
        type: 'Warning',
        reason: 'FailedScheduling',
        note: '0/9 nodes are available: 9 insufficient memory.',
        regarding: { kind: 'Pod', namespace: 'media', name: 'resizer-5b8c-9kd2w' },
        series: { count: 14, lastObservedTime: '2026-11-18T04:11:40Z' },
      },
    },
    {
      type: 'KUBERNETES_TRIGGER_RESOURCE_CHANGED',
      title: 'Resource Changed by a User',
      description: 'Tells who applied a change to a resource, from the audit webhook.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Kubernetes docs: audit webhook backend',
      parameters: [
        {
          id: 'kind',
          type: 'ENUM',
          title: 'Kind',
          required: true,
          values: [],
          valuesSource: { sourceType: 'kinds', dependencies: [] },
        },
        {
          id: 'verb',
          type: 'ENUM',
          title: 'Verb',
          required: false,
          values: ['create', 'update', 'patch', 'delete'],
        },
        {
          id: 'ignoreServiceAccounts',
          type: 'SWITCH',
          title: 'Ignore service accounts',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        auditID: '3b1c6e40-19a4-4a6c-b5d9-7a2ad0b0e8a7',
        stage: 'ResponseComplete',
        verb: 'patch',
        user: { username: 'lena@pebble.test', groups: ['sre'] },
        objectRef: { resource: 'configmaps', namespace: 'checkout', name: 'cart-config' },
        responseStatus: { code: 200 },
        requestReceivedTimestamp: '2026-11-18T04:20:18.221Z',
      },
    },
  ],
};
