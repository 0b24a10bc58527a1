package io.quotewire.core.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads this library's classes again, instrumented to count their {@link Steps}: the same text takes the same number of
 * steps on every machine, busy or not. Java's own classes are not counted.
 */
final class CountedClasses extends ClassLoader {
    private static final String OURS = "io.quotewire.core.";

    CountedClasses() {
        super(CountedClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.equals(Steps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counted = counted(in.readAllBytes());
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counted(byte[] code) {
        ClassReader read = new ClassReader(code);
        ClassWriter written = new ClassWriter(read, ClassWriter.COMPUTE_MAXS);
        read.accept(
                new ClassVisitor(Opcodes.ASM9, written) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return written.toByteArray();
    }

    private static final class CountedMethod extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        CountedMethod(MethodVisitor written) {
            super(Opcodes.ASM9, written);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                count();
            }
            super.visitJumpInsn(opcode, label);
        }

        private void count() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, Steps.class.getName().replace('.', '/'), "take", "()V", false);
        }
    }
}
