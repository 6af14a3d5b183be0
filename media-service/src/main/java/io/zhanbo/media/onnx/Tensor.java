package io.zhanbo.media.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;

/** What a network takes in. */
public sealed interface Tensor {

    OnnxTensor in(OrtEnvironment environment) throws OrtException;

    /**
     * @param values all of them, the last dimension running fastest
     * @param shape  their number in each dimension
     */
    record Floats(float[] values, long... shape) implements Tensor {
        @Override
        public OnnxTensor in(OrtEnvironment environment) throws OrtException {
            return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        }
    }

    /** A single whole number. */
    record Whole(long value) implements Tensor {
        @Override
        public OnnxTensor in(OrtEnvironment environment) throws OrtException {
            return OnnxTensor.createTensor(environment, value);
        }
    }
}
