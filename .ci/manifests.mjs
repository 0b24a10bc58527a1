// manifests NODE_MODULES FOLDER: each manifest against the schema of its kind; those of operators without one have to be known here.
import {readFileSync, readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const [, , modules, folder] = process.argv;
const {loadAll} = await import(pathToFileURL(`${modules}/js-yaml/dist/js-yaml.mjs`));
// A test of the build compares these with the topics and rights of the code.
const OTHERS = /^(kafka\.strimzi\.io\/v1 Kafka(Topic|User)|kustomize\.config\.k8s\.io\/v1beta1 Kustomization)$/;

let checked = 0;
for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
  for (const manifest of loadAll(readFileSync(`${folder}/${file}`, 'utf8'))) {
    const kind = `${manifest.apiVersion} ${manifest.kind}`;
    if (OTHERS.test(kind)) continue;
    const library = manifest.apiVersion.startsWith('keda.sh/') ? '@kubernetes-models/keda' : 'kubernetes-models';
    const model = pathToFileURL(`${modules}/${library}/${manifest.apiVersion}/${manifest.kind}.js`);
    const Model = (await import(model))[manifest.kind];
    try {
      new Model(manifest).validate();
    } catch (error) {
      console.error(`${file}, ${kind} ${manifest.metadata.name}: ${error.message}`);
      process.exitCode = 1;
    }
    checked++;
  }
}
console.log(checked, 'manifests');
