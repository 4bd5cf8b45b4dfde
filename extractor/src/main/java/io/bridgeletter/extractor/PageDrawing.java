package io.bridgeletter.extractor;

import static io.bridgeletter.extractor.RunStripper.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What a page draws beside its text, as far as it says how to read it: horizontal rules, which part the rows of tables, and
 * dots, which are bullets. Lengths are points from the page's upper left corner.
 */
final class PageDrawing {
    private static final double THICKEST_RULE = 3;
    private static final double SHORTEST_RULE = 15;
    private static final double SMALLEST_DOT = 1.2;
    private static final double LARGEST_DOT = 8;

    /** A drawing can have millions of strokes; no table of a page has that many. */
    private static final int MOST = 4000;

    private static final int MOST_RULES = 400;
    private static final int MOST_DOTS = 300;

    /** Of one path with all its parts: a map may have millions, and they are held until it is painted. */
    private static final int MOST_POINTS = 40_000;

    /** @param y of the middle of the stroke */
    private record Rule(double y, double from, double to) {}

    /** A filled spot. */
    record Dot(double x, double y, double size) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();
    private final List<List<double[]>> path = new ArrayList<>();
    private double left;
    private double bottom;
    private double width;
    private double height;
    private int rotation;
    private int held;

    private PageDrawing() {}

    /** Has the engine tell what it draws. */
    static PageDrawing of(PDFStreamEngine engine) {
        var drawing = new PageDrawing();
        for (var name : "m l c v y h re".split(" ")) {
            engine.addOperator(drawing.new Construction(name, engine));
        }
        for (var name : "S s f F f* B B* b b* n".split(" ")) {
            engine.addOperator(drawing.new Painting(name, engine));
        }
        return drawing;
    }

    void begin(PDPage page) {
        rules.clear();
        dots.clear();
        path.clear();
        points.clear();
        held = 0;
        var box = page.getCropBox();
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        width = box.getWidth();
        height = box.getHeight();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    List<Dot> dots() {
        return dots;
    }

    /** {@code y from to}, from top to bottom with semicolons between; what touches on one height is one rule. */
    String rules() {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::y).thenComparingDouble(Rule::from));
        var merged = new ArrayList<Rule>();
        for (var rule : sorted) {
            var joined = false;
            for (var at = merged.size() - 1;
                    at >= 0 && rule.y() - merged.get(at).y() <= 1.2 && !joined;
                    at--) {
                var other = merged.get(at);
                if (rule.from() <= other.to() + 4 && rule.to() >= other.from() - 4) {
                    merged.set(
                            at,
                            new Rule(other.y(), Math.min(rule.from(), other.from()), Math.max(rule.to(), other.to())));
                    joined = true;
                }
            }
            if (!joined) {
                merged.add(rule);
            }
        }
        var written = new StringBuilder();
        for (var rule : merged.subList(0, Math.min(MOST_RULES, merged.size()))) {
            written.append(written.isEmpty() ? "" : ";")
                    .append(number(rule.y()))
                    .append(' ')
                    .append(number(rule.from()))
                    .append(' ')
                    .append(number(rule.to()));
        }
        return written.toString();
    }

    private double[] onPage(double x, double y) {
        var right = x - left;
        var up = y - bottom;
        return switch (rotation) {
            case 90 -> new double[] {up, right};
            case 180 -> new double[] {width - right, up};
            case 270 -> new double[] {height - up, width - right};
            default -> new double[] {right, height - up};
        };
    }

    private void stroke(List<double[]> line) {
        for (var at = 1; at < line.size(); at++) {
            var from = line.get(at - 1);
            var to = line.get(at);
            if (Math.abs(from[1] - to[1]) <= 0.7) {
                rule((from[1] + to[1]) / 2, Math.min(from[0], to[0]), Math.max(from[0], to[0]));
            }
        }
    }

    private void fill(List<double[]> shape) {
        var from = shape.get(0)[0];
        var to = from;
        var top = shape.get(0)[1];
        var foot = top;
        for (var point : shape) {
            from = Math.min(from, point[0]);
            to = Math.max(to, point[0]);
            top = Math.min(top, point[1]);
            foot = Math.max(foot, point[1]);
        }
        var wide = to - from;
        var tall = foot - top;
        if (tall <= THICKEST_RULE) {
            rule((top + foot) / 2, from, to);
        } else if (wide >= SHORTEST_RULE) {
            rule(top, from, to); // the ground of a cell
            rule(foot, from, to);
        }
        var round = wide >= SMALLEST_DOT && wide <= LARGEST_DOT && tall > 0.7 * wide && tall < 1.4 * wide;
        if (round && dots.size() < MOST_DOTS) {
            dots.add(new Dot(from, (top + foot) / 2, wide));
        }
    }

    private void rule(double y, double from, double to) {
        if (to - from >= SHORTEST_RULE && rules.size() < MOST) {
            rules.add(new Rule(y, from, to));
        }
    }

    private final class Construction extends OperatorProcessor {
        private final String name;

        private Construction(String name, PDFStreamEngine engine) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            var numbers = operands.stream()
                    .filter(COSNumber.class::isInstance)
                    .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                    .toArray();
            if (name.equals("h")) {
                close();
            } else if (name.equals("re") && numbers.length >= 4) {
                rectangle(numbers);
            } else if (numbers.length >= 2 && !name.equals("re")) {
                if (name.equals("m")) {
                    end();
                }
                for (var at = 0; at + 1 < numbers.length; at += 2) {
                    add(numbers[at], numbers[at + 1]);
                }
            }
        }

        private void rectangle(double[] numbers) {
            end();
            add(numbers[0], numbers[1]);
            add(numbers[0] + numbers[2], numbers[1]);
            add(numbers[0] + numbers[2], numbers[1] + numbers[3]);
            add(numbers[0], numbers[1] + numbers[3]);
            close();
            end();
        }

        private void add(double x, double y) {
            if (held < MOST_POINTS) {
                held++;
                var matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
                var point = matrix.transformPoint((float) x, (float) y);
                points.add(onPage(point.x, point.y));
            }
        }

        private void close() {
            if (!points.isEmpty()) {
                points.add(points.get(0));
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private void end() {
        if (points.size() > 1 && path.size() < MOST) {
            path.add(List.copyOf(points));
        }
        points.clear();
    }

    private final class Painting extends OperatorProcessor {
        private final String name;

        private Painting(String name, PDFStreamEngine engine) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            end();
            for (var shape : path) {
                if ("sSbB".indexOf(name.charAt(0)) >= 0) {
                    stroke(shape);
                }
                if ("fFbB".indexOf(name.charAt(0)) >= 0) {
                    fill(shape);
                }
            }
            path.clear();
            held = 0;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
