package io.zhanbo.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import io.zhanbo.runtime.problem.BrokenRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The codes that broken rules hand to {@link BrokenRule}: the first constant in each constructor that consists of words joined by hyphens. A code that
 * is put together at run time is not seen.
 */
final class ProblemCodes {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

    private ProblemCodes() {}

    static List<String> of(JavaClass rule) {
        var codes = new ArrayList<String>();
        reader(rule).accept(new ConstructorReader(codes), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return codes;
    }

    private static ClassReader reader(JavaClass rule) {
        try (InputStream bytes = rule.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class ConstructorReader extends ClassVisitor {
        private final List<String> codes;

        ConstructorReader(List<String> codes) {
            super(Opcodes.ASM9);
            this.codes = codes;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return name.equals("<init>") ? new FirstCode() : null;
        }

        private final class FirstCode extends MethodVisitor {
            private boolean found;

            FirstCode() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visitLdcInsn(Object constant) {
                if (!found
                        && constant instanceof String text
                        && CODE.matcher(text).matches()) {
                    codes.add(text);
                    found = true;
                }
            }
        }
    }
}
