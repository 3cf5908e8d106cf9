// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Token} from "./Token.sol";

/// An asset sold in tokens of 18 decimals at a fixed price. Made by AssetFactory, which sets its terms once.
contract FractionalBuyAsset is Token {
    Token public currency;
    address public assetManager;
    uint256 public tokenPrice;
    uint256 public maxSupply;
    uint256 public minimumInvestment;
    bool public open;

    event TokensPurchased(address indexed buyer, uint256 amount, uint256 totalCost);
    event TokensRedeemed(address indexed holder, uint256 amount, uint256 totalPaid);

    constructor() Token("", "") {}

    function initialise(
        string calldata name_,
        string calldata symbol_,
        Token currency_,
        address assetManager_,
        uint256 tokenPrice_,
        uint256 maxSupply_,
        uint256 minimumInvestment_
    ) external onlyMinter {
        require(tokenPrice == 0 && tokenPrice_ > 0, "FractionalBuyAsset: terms");
        name = name_;
        symbol = symbol_;
        currency = currency_;
        assetManager = assetManager_;
        tokenPrice = tokenPrice_;
        maxSupply = maxSupply_;
        minimumInvestment = minimumInvestment_;
        open = true;
        _mint(address(this), maxSupply_);
    }

    function setOpen(bool open_) external {
        require(msg.sender == assetManager, "FractionalBuyAsset: not the manager");
        open = open_;
    }

    function purchase(uint256 amount) external {
        require(open, "FractionalBuyAsset: not open");
        uint256 cost = (amount * tokenPrice) / 1 ether;
        require(cost >= minimumInvestment, "FractionalBuyAsset: below the minimum");
        require(balanceOf[address(this)] >= amount, "FractionalBuyAsset: sold out");
        currency.transferFrom(msg.sender, address(this), cost);
        _transfer(address(this), msg.sender, amount);
        emit TokensPurchased(msg.sender, amount, cost);
    }

    function redeem(uint256 amount) external {
        uint256 paid = (amount * tokenPrice) / 1 ether;
        _transfer(msg.sender, address(this), amount);
        currency.transfer(msg.sender, paid);
        emit TokensRedeemed(msg.sender, amount, paid);
    }
}
