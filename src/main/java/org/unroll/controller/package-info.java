/** Turns what a person asks for into requests to the lab, and its answers into the views' models. */
package org.unroll.controller;
