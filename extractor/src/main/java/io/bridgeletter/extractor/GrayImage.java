package io.bridgeletter.extractor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

/** A page as shades of grey, in the simplest format that text recognition reads. */
final class GrayImage {
    /** An A4 page at 500 dots per inch; more gives no better text. */
    static final double MOST_PIXELS = 25_000_000;

    private GrayImage() {}

    static void write(BufferedImage image, Task task) throws IOException {
        var gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image : gray(image);
        var pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        var file = Objects.requireNonNull(task.out()).resolve("page.pgm");
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write(("P5\n" + gray.getWidth() + " " + gray.getHeight() + "\n255\n").getBytes(US_ASCII));
            stream.write(pixels);
        }
    }

    private static BufferedImage gray(BufferedImage image) {
        var scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) image.getWidth() * image.getHeight())));
        var width = (int) Math.max(1, image.getWidth() * scale);
        var height = (int) Math.max(1, image.getHeight() * scale);
        var gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = gray.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return gray;
    }
}
