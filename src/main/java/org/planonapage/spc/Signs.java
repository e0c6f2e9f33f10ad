package org.planonapage.spc;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A row of signs, each 1, 0 or -1, and the runs of equal ones in it. Beyond its ends stands 0. */
final class Signs {

    private final int[] signs;
    private final int[] runs;

    Signs(int count, IntUnaryOperator sign) {
        signs = new int[count];
        runs = new int[count];
        for (int i = 0; i < count; i++) {
            signs[i] = Integer.signum(sign.applyAsInt(i));
        }
        for (int start = 0, end; start < count; start = end) {
            end = start + 1;
            while (end < count && signs[end] == signs[start]) {
                end++;
            }
            Arrays.fill(runs, start, end, signs[start] == 0 ? 0 : end - start);
        }
    }

    int at(int index) {
        return index < 0 || index >= signs.length ? 0 : signs[index];
    }

    /** The length of the run of equal signs that this one stands in; 0 for sign 0, which breaks runs. */
    int run(int index) {
        return index < 0 || index >= runs.length ? 0 : runs[index];
    }
}
