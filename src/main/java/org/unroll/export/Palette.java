package org.unroll.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * At most 256 colours that stand for all colours of a picture; each of its colours is replaced by the
 * mean of its group. Pictures of the program have few colours, so that most stay as they are. No
 * dithering: it would make areas of one colour restless. Method: median cut, Heckbert 1982, Color image
 * quantization for frame buffer display; the group that is cut is the one with the largest squared
 * spread times number of pixels.
 */
final class Palette {

  private static final int MOST = 256;
  private static final int CHANNELS = 3;
  private static final int BITS = 8;
  private static final int MASK = 0xff;

  private final int[] colors;
  private final Map<Integer, Integer> indices = new HashMap<>();

  private Palette(List<Group> groups) {
    colors = new int[groups.size()];
    for (int n = 0; n < colors.length; n++) {
      colors[n] = groups.get(n).mean();
      for (int[] entry : groups.get(n).entries) {
        indices.put(entry[0], n);
      }
    }
  }

  /** The palette of a part of a picture. */
  static Palette of(BufferedImage picture, Rectangle part) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (int rgb : pixels(picture, part)) {
      counts.computeIfAbsent(rgb, color -> new int[] {color, 0})[1]++;
    }
    PriorityQueue<Group> queue = new PriorityQueue<>(Comparator.comparingDouble(g -> -g.weight));
    queue.add(new Group(new ArrayList<>(counts.values())));
    while (queue.size() < MOST && queue.peek().weight > 0) {
      Group largest = queue.poll();
      queue.addAll(largest.halves());
    }
    return new Palette(new ArrayList<>(queue));
  }

  /** A part of a picture in these colours. */
  BufferedImage indexed(BufferedImage picture, Rectangle part) {
    BufferedImage indexed =
        new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model());
    int[] pixels = pixels(picture, part);
    int[] row = new int[part.width];
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        row[x] = indices.get(pixels[y * part.width + x]);
      }
      indexed.getRaster().setPixels(0, y, part.width, 1, row);
    }
    return indexed;
  }

  /** Number of colours. */
  int size() {
    return colors.length;
  }

  /** The colours, as many as the next power of two, at least 2. A fresh array. */
  int[] table() {
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, colors.length - 1)) * 2);
    return Arrays.copyOf(colors, size);
  }

  private IndexColorModel model() {
    int[] table = table();
    return new IndexColorModel(BITS, table.length, table, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int[] pixels(BufferedImage picture, Rectangle part) {
    int[] pixels = picture.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] &= 0xffffff;
    }
    return pixels;
  }

  private static int channel(int rgb, int channel) {
    return (rgb >> (channel * BITS)) & MASK;
  }

  /** Colours that one colour stands for; an entry is a colour and how many pixels have it. */
  private static final class Group {

    private final List<int[]> entries;
    private final int widest;
    private final double weight;

    Group(List<int[]> entries) {
      this.entries = entries;
      double most = 0;
      int along = 0;
      for (int channel = 0; channel < CHANNELS; channel++) {
        double spread = spread(channel);
        along = spread > most ? channel : along;
        most = Math.max(most, spread);
      }
      this.widest = along;
      this.weight = most;
    }

    /** Sum of squared distances to the mean. */
    private double spread(int channel) {
      double mean = mean(channel);
      double sum = 0;
      for (int[] entry : entries) {
        double off = channel(entry[0], channel) - mean;
        sum += entry[1] * off * off;
      }
      return sum;
    }

    private double mean(int channel) {
      double sum = 0;
      double count = 0;
      for (int[] entry : entries) {
        sum += (double) entry[1] * channel(entry[0], channel);
        count += entry[1];
      }
      return sum / count;
    }

    private int mean() {
      int rgb = 0;
      for (int channel = 0; channel < CHANNELS; channel++) {
        rgb |= (int) Math.round(mean(channel)) << (channel * BITS);
      }
      return rgb;
    }

    /** Cut at the mean of the widest channel; both halves have colours since the spread is above 0. */
    private List<Group> halves() {
      double mean = mean(widest);
      List<int[]> low = entries.stream().filter(e -> channel(e[0], widest) <= mean).toList();
      List<int[]> high = entries.stream().filter(e -> channel(e[0], widest) > mean).toList();
      return List.of(new Group(low), new Group(high));
    }
  }
}
