package cn.qinxue.web.fragment;

import cn.qinxue.web.page.Address;

/** One condition of a list that is in force, and the address without it. */
public record Chip(String label, Address without) {}
