/**
 * A gateway to play with: speaks both protocols, shows a cashier page and never moves money. It runs beside the program
 * in development, on a port of its own, and can be told to misbehave.
 *
 * <h2>Pages</h2>
 * {@code /cashier/<id>} is where a payer is sent; {@code /control} lists all payments and says how their notices
 * behave.
 *
 * <h2>Control API (JSON)</h2>
 * <ul>
 *   <li>{@code GET}, {@code PUT /control/api/behaviour}: the {@link cn.qinxue.infra.payment.sandbox.Behaviour} of all
 *       payments that have none of their own.
 *   <li>{@code GET /control/api/payments}: all payments with their notices and refunds, newest first.
 *   <li>{@code PUT /control/api/payments/<id>/behaviour}: of one payment.
 *   <li>{@code POST /control/api/payments/<id>/payment} and {@code …/failure}: what the cashier's buttons do.
 *   <li>{@code POST /control/api/payments/<id>/notices} with {@code {"result":"PAID","amount":1,"forged":true}}: sends
 *       one notice now, whatever is true; the answer tells what was answered to it.
 * </ul>
 *
 * <p>What it knows stands in a journal, a line of JSON for each change, written through to the disk before anything is
 * answered: it survives kill -9, and notices that were not taken yet are sent after the next start.
 */
@NullMarked
package cn.qinxue.infra.payment.sandbox;

import org.jspecify.annotations.NullMarked;
