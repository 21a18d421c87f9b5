package org.rapporteur.analysis;

import java.util.Arrays;

/**
 * A state of arc-standard parsing (Nivre 2004): a stack, what is left of the sentence, and the arcs drawn so far. Words are
 * numbered from 1, the root is 0. Since the stack keeps the order of the sentence, a new child on the left is the outermost
 * there, and so on the right.
 */
final class ParsingState {
    /** There is no such word. */
    static final int NOBODY = -1;

    private final int length;
    private final int[] stack;
    private int height = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    ParsingState(int length) {
        this.length = length;
        stack = new int[length + 1];
        heads = nobodies();
        labels = new int[length + 1];
        left = nobodies();
        secondLeft = nobodies();
        right = nobodies();
        secondRight = nobodies();
    }

    private int[] nobodies() {
        int[] words = new int[length + 1];
        Arrays.fill(words, NOBODY);
        return words;
    }

    boolean isDone() {
        return height == 1 && next > length;
    }

    boolean mayShift() {
        return next <= length;
    }

    /** The root gets no head. */
    boolean mayDrawLeft() {
        return height > 2;
    }

    boolean mayDrawRight() {
        return height > 2;
    }

    /** The root gets one child, and that last. */
    boolean mayDrawRoot() {
        return height == 2 && next > length;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The second of the stack becomes a child of the topmost. */
    void drawLeft(int label) {
        int head = stack[height - 1];
        int child = stack[height - 2];
        stack[height - 2] = head;
        height--;
        attach(child, head, label);
        secondLeft[head] = left[head];
        left[head] = child;
    }

    /** The topmost of the stack becomes a child of the second. */
    void drawRight(int label) {
        int child = stack[--height];
        int head = stack[height - 1];
        attach(child, head, label);
        secondRight[head] = right[head];
        right[head] = child;
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    /** @param depth 0 for the topmost */
    int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOBODY;
    }

    /** @param distance 0 for the next word */
    int ahead(int distance) {
        return next + distance <= length ? next + distance : NOBODY;
    }

    int left(int word) {
        return word == NOBODY ? NOBODY : left[word];
    }

    int secondLeft(int word) {
        return word == NOBODY ? NOBODY : secondLeft[word];
    }

    int right(int word) {
        return word == NOBODY ? NOBODY : right[word];
    }

    int secondRight(int word) {
        return word == NOBODY ? NOBODY : secondRight[word];
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }
}
