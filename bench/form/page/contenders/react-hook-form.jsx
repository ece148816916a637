import { useForm } from 'react-hook-form';
import { names } from '../names.js';

/** The floor: registered inputs and nothing else. */
export function Form() {
  const { register } = useForm();
  return (
    <form>
      {names.map((name) => (
        <label key={name}>
          {name}
          <input {...register(name, { required: true })} />
        </label>
      ))}
    </form>
  );
}
